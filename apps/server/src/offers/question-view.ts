import type { AnswerValue, AnswerView, LocalizedText, QuestionView } from '@liana/contract';
import { formatDate, formatMoney, inEveryLocale } from '@liana/markets';
import type { FactDefinition } from '@liana/matching';

/** One question with everything that a screen needs to ask it. */
export function questionView(definition: FactDefinition, { settles, skippable }: { settles: number; skippable: boolean }): QuestionView {
  const { id, type, personal, question, autocomplete } = definition;
  if (!question) throw new RangeError(`the fact ${id} is never asked`);
  return {
    fact: id,
    kind: type.kind === 'region' ? 'choice' : type.kind === 'percent' ? 'integer' : type.kind,
    personal,
    title: question.title,
    ...(question.help && { hint: question.help }),
    why: question.why,
    ...('options' in type && { options: type.options.map(({ id: value, label }) => ({ value, label })) }),
    ...('min' in type && typeof type.min === 'number' && { min: type.min }),
    ...('max' in type && typeof type.max === 'number' && { max: type.max }),
    ...(type.kind === 'money' && { currency: type.currency }),
    ...(type.kind === 'integer' && { unit: type.unit, suggestions: definition.typical?.map(Number) }),
    ...(type.kind === 'text' && { maxLength: type.maxLength, pattern: type.pattern }),
    invalid: question.invalid,
    ...(autocomplete && { autocomplete }),
    inputMode: inputModeOf(definition),
    settles,
    skippable,
  };
}

function inputModeOf({ type, autocomplete }: FactDefinition): QuestionView['inputMode'] {
  if (autocomplete === 'tel') return 'tel';
  if (type.kind === 'money') return 'decimal';
  if (type.kind === 'integer' || (type.kind === 'text' && type.pattern.startsWith('\\d'))) return 'numeric';
  return 'text';
}

/** Numbers that open accounts are never read back in full, not even to the person who gave them. */
const isSecret = ({ sensitivity, autocomplete }: FactDefinition) => sensitivity === 'identifier' && autocomplete === 'off';

/** An answer as it is shown again to the person who gave it. A secret number comes back as its last digits, and is typed anew to change it. */
export function answerView(definition: FactDefinition, value: AnswerValue, shapesOffers: boolean): AnswerView {
  const question = questionView(definition, { settles: 0, skippable: false });
  const secret = isSecret(definition);
  const display = secret ? inEveryLocale(() => `•••• ${String(value).slice(-2)}`) : displayOf(definition, value);
  return { fact: definition.id, label: definition.question!.label, display, question, value: secret ? '' : value, shapesOffers };
}

function displayOf({ type }: FactDefinition, value: AnswerValue): LocalizedText {
  const chosen = 'options' in type ? type.options.find((option) => option.id === value) : undefined;
  if (chosen) return chosen.label;
  return inEveryLocale((locale) => {
    if (type.kind === 'money') return formatMoney({ amountMinor: Number(value), currency: type.currency }, locale);
    if (type.kind === 'date') return formatDate(String(value), locale);
    return type.kind === 'integer' ? new Intl.NumberFormat(locale).format(Number(value)) : String(value);
  });
}

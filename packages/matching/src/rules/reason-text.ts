import type { Locale, LocalizedText } from '@liana/markets';
import type { FactDefinition, FactDictionary, FactId } from '../facts/fact.ts';
import type { KnowledgeOf, Possible } from '../facts/possible.ts';
import { writeMoney } from '../facts/write-money.ts';

const placeholder = /\{([A-Za-z][A-Za-z0-9]*)\}/g;

/** The facts whose figures a text asks for. */
export function placeholdersIn(text: string): readonly FactId[] {
  return [...text.matchAll(placeholder)].map((match) => match[1]!);
}

/** What looks like a placeholder and is none, such as `{income monthly}` or a brace that was never closed: people would read it. */
export function strayBracesIn(text: string): readonly string[] {
  return text.replace(placeholder, '').match(/\{[^{}]*\}?|\}/g) ?? [];
}

/** The text with each `{factId}` replaced by this applicant's own value, written as its language writes it. */
export function fillText(text: LocalizedText, dictionary: FactDictionary, knowledgeOf: KnowledgeOf): LocalizedText {
  const fill = (locale: Locale) =>
    text[locale].replace(placeholder, (whole, fact: FactId) => {
      const definition = dictionary.get(fact);
      return definition ? (display(definition, knowledgeOf(fact).possible, locale) ?? whole) : whole;
    });
  return { en: fill('en'), 'zh-Hans': fill('zh-Hans') };
}

function display(definition: FactDefinition, possible: Possible, locale: Locale): string | undefined {
  const { type } = definition;
  if (possible.kind === 'options' && (type.kind === 'choice' || type.kind === 'region')) {
    return type.options.find((option) => option.id === possible.values[0])?.label[locale];
  }
  if (possible.kind !== 'range') return undefined;
  // A rule can be failed while its figure is still a range; its lower end is then the kindest that is left.
  const value = possible.min;
  if (type.kind === 'money') return writeMoney(value, type.currency, locale);
  if (type.kind !== 'percent') return new Intl.NumberFormat(locale).format(value);
  // Without any income the share has no end; "above 100 %" is what can be said.
  if (!Number.isFinite(value)) return `>${new Intl.NumberFormat(locale, { style: 'percent' }).format(1)}`;
  return new Intl.NumberFormat(locale, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value / 100);
}

import type { AnswerValue, QuestionView } from '@liana/contract';
import type { Language } from '@liana/markets';
import { typedDate } from './typed-date.ts';
import { typedMoney } from './typed-money.ts';

const isWithin = (value: number, { min, max }: QuestionView) =>
  value >= (min ?? Number.MIN_SAFE_INTEGER) && value <= (max ?? Number.MAX_SAFE_INTEGER);

function typedNumber(number: number | undefined, question: QuestionView): number | undefined {
  return number !== undefined && Number.isSafeInteger(number) && isWithin(number, question) ? number : undefined;
}

function typedText(text: string, { maxLength, pattern }: QuestionView): string | undefined {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > (maxLength ?? 200)) return undefined;
  return pattern && !new RegExp(`^(?:${pattern})$`, 'u').test(trimmed) ? undefined : trimmed;
}

/**
 * What stands in a question's form, as its answer. Undefined when it does not fit; the server checks again.
 *
 * The form has one field `answer`, or `year`, `month` and `day` for a date.
 */
export function typedAnswer(form: FormData, question: QuestionView, language: Language = 'en'): AnswerValue | undefined {
  const field = (name: string) => String(form.get(name) ?? '');
  switch (question.kind) {
    case 'choice':
      return question.options?.find(({ value }) => value === field('answer'))?.value;
    case 'money':
      return typedNumber(typedMoney(field('answer'), question.currency ?? 'USD', language), question);
    case 'integer': {
      const digits = field('answer').normalize('NFKC').trim();
      return typedNumber(/^\d+$/.test(digits) ? Number(digits) : undefined, question);
    }
    case 'date':
      return typedDate({ year: field('year'), month: field('month'), day: field('day') });
    case 'text':
      return typedText(field('answer'), question);
  }
}

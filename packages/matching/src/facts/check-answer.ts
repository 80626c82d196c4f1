import type { FactDefinition } from './fact.ts';

/** Why an answer does not fit; the words for it are the question's `invalid`. */
export type AnswerFault = 'wrong-type' | 'out-of-range' | 'not-an-option' | 'wrong-form';

/** Tests an answer against the fact's type. `undefined` when it fits. */
export function checkAnswer({ type }: FactDefinition, value: unknown): AnswerFault | undefined {
  switch (type.kind) {
    case 'choice':
    case 'region':
      return type.options.some((option) => option.id === value) ? undefined : 'not-an-option';
    case 'money':
    case 'integer':
      if (typeof value !== 'number' || !Number.isSafeInteger(value)) return 'wrong-type';
      return value < type.min || value > type.max ? 'out-of-range' : undefined;
    case 'percent':
      if (typeof value !== 'number' || Number.isNaN(value)) return 'wrong-type';
      return value < type.min || value > type.max ? 'out-of-range' : undefined;
    case 'date':
      if (typeof value !== 'string') return 'wrong-type';
      if (!isCalendarDate(value)) return 'wrong-form';
      return value < type.min || value > type.max ? 'out-of-range' : undefined;
    case 'text':
      if (typeof value !== 'string') return 'wrong-type';
      return value.length <= type.maxLength && new RegExp(`^(?:${type.pattern})$`, 'v').test(value) ? undefined : 'wrong-form';
  }
}

function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  // 30 February parses as a day in March; only a real date survives the way back.
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

/** The forms of a counted noun in Arabic: one, two, 3 to 10, 11 to 99, and hundreds; `#` stands for the number. */
export interface ArabicForms {
  one: string;
  two: string;
  few: string;
  many: string;
  other: string;
}

const rules = new Intl.PluralRules('ar');

/** A number of things, in the form that the number asks for. None is counted as hundreds are. */
export function counted(count: number, forms: ArabicForms): string {
  const form = rules.select(count);
  return forms[form === 'zero' ? 'other' : form].replace('#', String(count));
}

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/** A name or an amount within a sentence from right to left: it orders itself, and nothing around it. */
const isolate = (text: string) => (text === '' ? text : `${FIRST_STRONG_ISOLATE}${text}${POP_ISOLATE}`);

/** The same catalogue, in which every text that is put into a sentence is isolated from it. */
export function isolating<Catalogue extends object>(catalogue: Catalogue): Catalogue {
  const entries = Object.entries(catalogue).map(([key, value]) => [key, isolatingValue(value)]);
  return Object.fromEntries(entries) as Catalogue;
}

function isolatingValue(value: unknown): unknown {
  if (typeof value === 'function') {
    return (...values: unknown[]) => value(...values.map((part) => (typeof part === 'string' ? isolate(part) : part)));
  }
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? isolating(value) : value;
}

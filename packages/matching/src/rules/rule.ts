import type { LocalizedText } from '@liana/markets';
import { z } from 'zod';
import type { FactId, FactValue } from '../facts/fact.ts';

/** The version of the rule language; a catalogue names the one that it is written in. */
export const ruleLanguage = 'v1';

/**
 * A statement about facts. Numbers are in the fact's own unit: minor units, months, percent.
 * Bounds belong to the range. `compare` sets one fact against another, `times` scales the second.
 */
export type Predicate =
  | { fact: FactId; between: readonly [number, number] }
  | { fact: FactId; atLeast: number }
  | { fact: FactId; atMost: number }
  | { fact: FactId; oneOf: readonly FactValue[] }
  | { fact: FactId; noneOf: readonly FactValue[] }
  | { fact: FactId; is: FactValue }
  | { fact: FactId; compare: 'atLeast' | 'atMost'; to: FactId; times?: number }
  | { all: readonly Predicate[] }
  | { any: readonly Predicate[] }
  | { not: Predicate };

/** A reason for a no, in the lender's words. `{factId}` in a text is replaced by the applicant's own figure. */
export interface Reason {
  code: string;
  text: LocalizedText;
  /** What would have to be different. */
  change?: LocalizedText;
}

export const ruleKinds = ['applicant', 'product', 'loan', 'process'] as const;
export type RuleKind = (typeof ruleKinds)[number];

export interface Rule {
  id: string;
  kind: RuleKind;
  /** The rule passes when this holds. */
  when: Predicate;
  /** Said when it does not. */
  reason: Reason;
}

/** Databases and pages lose what a text must not have: control characters such as NUL, and halves of characters. */
const wholeText = z.string().regex(
  // Ranges in place of \p{Cc} and \p{Cs}: the pattern stands in the JSON Schema too, and not every validator knows properties of characters.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
  /^(?:[\t\n\r]|[^\u0000-\u001f\u007f-\u009f\ud800-\udfff])*$/u,
  'a text without control characters and broken ones',
);
/** A text that can be stored and shown; spaces alone are none. */
export const writtenTextSchema = wholeText.regex(/\S/, 'a text that people read');
/** A text in both languages. */
export const localizedTextSchema = z.strictObject({ en: writtenTextSchema, 'zh-Hans': writtenTextSchema });
const value = z.union([z.string(), z.number()], 'a text or a number');
const fact = z.string().min(1);

/** How many times another fact may be compared with: what lies beyond is a slip of the unit. Both bounds belong to it. */
export const timesRange = { least: 0.0001, most: 10_000 } as const;
const times = z.number().min(timesRange.least).max(timesRange.most);

const part = z.lazy(() => predicateSchema);
/** Each form of a predicate, by the word that makes it that form. */
const forms = {
  between: z.strictObject({ fact, between: z.tuple([z.number(), z.number()]) }),
  atLeast: z.strictObject({ fact, atLeast: z.number() }),
  atMost: z.strictObject({ fact, atMost: z.number() }),
  oneOf: z.strictObject({ fact, oneOf: z.array(value) }),
  noneOf: z.strictObject({ fact, noneOf: z.array(value) }),
  is: z.strictObject({ fact, is: value }),
  compare: z.strictObject({ fact, compare: z.enum(['atLeast', 'atMost']), to: fact, times: times.optional() }),
  all: z.strictObject({ all: z.array(part).min(1) }),
  any: z.strictObject({ any: z.array(part).min(1) }),
  not: z.strictObject({ not: part }),
};
/** In the order of the schema's alternatives. */
export const predicateWords = Object.keys(forms) as readonly (keyof typeof forms)[];
export const predicateSchema: z.ZodType<Predicate> = z.union(Object.values(forms));

/** Names a thing in a file: a rule, a reason, a product, a lender. No name is longer where lenders and pages are told of it. */
export const idSchema = z
  .string()
  .max(63)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters and digits, with single hyphens between, such as "least-income"');

export const ruleSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(ruleKinds),
  when: predicateSchema,
  reason: z.strictObject({ code: idSchema, text: localizedTextSchema, change: localizedTextSchema.optional() }),
});

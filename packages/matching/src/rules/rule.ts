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

const localizedText = z.strictObject({ en: z.string().min(1), 'zh-Hans': z.string().min(1) });
const value = z.union([z.string(), z.number()]);
const fact = z.string().min(1);

const predicateSchema: z.ZodType<Predicate> = z.lazy(() =>
  z.union([
    z.strictObject({ fact, between: z.tuple([z.number(), z.number()]) }),
    z.strictObject({ fact, atLeast: z.number() }),
    z.strictObject({ fact, atMost: z.number() }),
    z.strictObject({ fact, oneOf: z.array(value) }),
    z.strictObject({ fact, noneOf: z.array(value) }),
    z.strictObject({ fact, is: value }),
    z.strictObject({ fact, compare: z.enum(['atLeast', 'atMost']), to: fact, times: z.number().positive().optional() }),
    z.strictObject({ all: z.array(predicateSchema).min(1) }),
    z.strictObject({ any: z.array(predicateSchema).min(1) }),
    z.strictObject({ not: predicateSchema }),
  ]),
);

const codePattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export const ruleSchema = z.strictObject({
  id: z.string().regex(codePattern),
  kind: z.enum(ruleKinds),
  when: predicateSchema,
  reason: z.strictObject({ code: z.string().regex(codePattern), text: localizedText, change: localizedText.optional() }),
});

import { z } from 'zod';
import { FactId } from './ids.ts';
import { LocalizedText } from './text.ts';

/** What a person may answer: a choice's value, whole minor units, a whole number, a date or a line of text. */
export const AnswerValue = z.union([z.string().max(200), z.int(), z.boolean()]);
export type AnswerValue = z.infer<typeof AnswerValue>;

export const QuestionKind = z.enum(['choice', 'money', 'integer', 'date', 'text']);
export type QuestionKind = z.infer<typeof QuestionKind>;

/** One question with everything that a screen needs to ask it, in every language. */
export const QuestionView = z.strictObject({
  fact: FactId,
  kind: QuestionKind,
  /** True when the answer is about the person; such a question is never asked in the host page. */
  personal: z.boolean(),
  title: LocalizedText,
  /** One line under the title: what exactly to enter. */
  hint: LocalizedText.optional(),
  /** Why this is asked, and what becomes of the answer. */
  why: LocalizedText,
  options: z
    .array(z.strictObject({ value: z.string(), label: LocalizedText }))
    .max(60)
    .optional(),
  /** Bounds of a money (minor units) or whole-number answer. */
  min: z.int().optional(),
  max: z.int().optional(),
  currency: z.string().optional(),
  /** Usual answers to a whole-number question, offered as options; any other is not. */
  suggestions: z.array(z.int()).max(12).optional(),
  unit: z.enum(['months', 'hours', 'count']).optional(),
  maxLength: z.int().optional(),
  /** A pattern that a text answer must match in full, for the field's own check; the server checks again. */
  pattern: z.string().optional(),
  /** What to say when the answer does not fit. */
  invalid: LocalizedText,
  autocomplete: z.string().optional(),
  /** Digits only, on a phone: `numeric`; an e-mail address: `email`; else `text`. */
  inputMode: z.enum(['numeric', 'decimal', 'email', 'tel', 'text']).optional(),
  /** How many of the offers below this answer settles. */
  settles: z.int().min(0),
  skippable: z.boolean(),
});
export type QuestionView = z.infer<typeof QuestionView>;

export const Answer = z.strictObject({ fact: FactId, value: AnswerValue.nullable().describe('null: the person skips the question') });
export type Answer = z.infer<typeof Answer>;

/** An answer as it is read back to the person who gave it, after the contact was proved. */
export const AnswerView = z.strictObject({
  fact: FactId,
  label: LocalizedText,
  display: LocalizedText,
  question: QuestionView,
  value: AnswerValue,
  /** The offers depend on it: changed in the list, where they are priced again, and not in the application. */
  shapesOffers: z.boolean(),
});
export type AnswerView = z.infer<typeof AnswerView>;

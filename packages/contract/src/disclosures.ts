import { z } from 'zod';
import { CalendarDate, Money } from './money.ts';
import { LocalizedText } from './text.ts';

/** One box or row of a disclosure, ready to show. */
export const DisclosureRow = z.strictObject({
  key: z.string(),
  label: LocalizedText,
  value: LocalizedText,
  /** In a table: one text for each of the inner columns. */
  cells: z.array(LocalizedText).readonly().optional(),
  note: LocalizedText.optional(),
  prominent: z.boolean(),
});
export const DisclosureSection = z.strictObject({
  key: z.string(),
  layout: z.enum(['head', 'boxes', 'terms', 'figures', 'table', 'notice']),
  title: LocalizedText,
  columns: z.array(LocalizedText).readonly().optional(),
  page: z.int().min(1).optional(),
  rows: z.array(DisclosureRow).readonly(),
});
export const DisclosureView = z.strictObject({
  market: z.string(),
  ruleSetVersion: z.string(),
  /** sha256 of the document as rendered; the confirmation names it. */
  hash: z.string(),
  title: LocalizedText,
  sections: z.array(DisclosureSection).readonly(),
  schedule: z.array(
    z.strictObject({
      number: z.int(),
      dueDate: CalendarDate,
      payment: Money,
      principal: Money,
      interest: Money,
      fees: Money,
      balance: Money,
    }),
  ),
  confirmation: z.strictObject({
    shownAs: z.enum(['page', 'pop-up']),
    readingSeconds: z.int().min(0),
    statement: LocalizedText.optional(),
  }),
});
export type DisclosureView = z.infer<typeof DisclosureView>;

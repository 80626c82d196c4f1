import { z } from 'zod';

/** ISO 4217 code in capitals. */
export const CurrencyCode = z.string().regex(/^[A-Z]{3}$/, 'expected an ISO 4217 code such as USD');

/** Whole minor units with their currency: `{ amountMinor: 129900, currency: 'USD' }` is $1,299.00. */
export const Money = z.strictObject({ amountMinor: z.int().min(0), currency: CurrencyCode });
export type Money = z.infer<typeof Money>;

/** An ISO calendar date, `2026-11-21`, in the market's time zone. */
export const CalendarDate = z.iso.date();
/** A moment in UTC with milliseconds, `2026-11-21T22:17:19.000Z`. */
export const Instant = z.iso.datetime({ precision: 3 });

/** A decimal percent as text, `13.99`, without a sign or a unit. */
export const PercentText = z.string().regex(/^\d{1,6}(\.\d{1,6})?$/, 'expected a decimal percent such as 13.99');

/** An annual cost never travels without the convention that made it. */
export const AnnualCost = z.strictObject({
  convention: z.enum(['us-apr', 'eu-aprc', 'uk-apr', 'cn-simple', 'cn-compound']),
  percent: PercentText,
  /** True while a lender has not yet confirmed the terms. */
  estimate: z.boolean(),
});
export type AnnualCost = z.infer<typeof AnnualCost>;

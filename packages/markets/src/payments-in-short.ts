import type { MinorUnits, ScheduleRow } from '@liana/finance';
import { paymentRuns } from './payment-runs.ts';
import { summaryWords } from './present-offer.texts.ts';
import { type LocalizedText, textIn } from './text.ts';
import type { Writing } from './writing.ts';

/** More steps than these say less than the first and the last payment do. */
const mostSteps = 3;

/**
 * All payments on one line, exact to the minor unit: `12 × ¥600.91`; `59 × £222.44 + 1 × £222.81`; of payments that change every time,
 * their number, the first and the last.
 */
export function paymentsInShort(
  rows: readonly ScheduleRow[],
  writing: Writing,
  money: (amount: MinorUnits) => LocalizedText,
): LocalizedText {
  const steps = paymentRuns(rows).map((run) => ({ count: run.length, payment: run[0]!.payment }));
  const [first, last] = [rows[0]!, rows.at(-1)!].map(({ payment }) => money(payment)) as [LocalizedText, LocalizedText];
  const count = writing.payments(rows.length);
  return writing.each((language) => {
    if (steps.length <= mostSteps) return steps.map((step) => `${step.count} × ${textIn(money(step.payment), language)}`).join(' + ');
    const words = summaryWords.changingPayments[language];
    return words
      .replace('{count}', textIn(count, language))
      .replace('{first}', () => textIn(first, language))
      .replace('{last}', () => textIn(last, language));
  });
}

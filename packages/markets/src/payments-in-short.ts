import type { MinorUnits, ScheduleRow } from '@liana/finance';
import { paymentRuns } from './payment-runs.ts';
import { summaryWords } from './present-offer.texts.ts';
import { type LocalizedText, textIn } from './text.ts';
import type { Writing } from './writing.ts';

/** More steps than these say less than the first and the last payment do. */
const mostSteps = 3;

/**
 * All payments on one line: `12 × ¥600.91`; `11 × ¥52.70 + 1 × ¥6,852.70`; of payments that change every time, their number, the first
 * and the last. A last payment that differs by the rounding alone, less than a minor unit a payment, is one of the others.
 */
export function paymentsInShort(
  rows: readonly ScheduleRow[],
  writing: Writing,
  money: (amount: MinorUnits) => LocalizedText,
): LocalizedText {
  const steps = stepsOf(rows);
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

function stepsOf(rows: readonly ScheduleRow[]): { count: number; payment: MinorUnits }[] {
  const steps = paymentRuns(rows).map((run) => ({ count: run.length, payment: run[0]!.payment }));
  const [before, last] = steps.slice(-2);
  const isRounding = last?.count === 1 && Math.abs(last.payment - before!.payment) < rows.length;
  return isRounding ? [...steps.slice(0, -2), { ...before!, count: before!.count + 1 }] : steps;
}

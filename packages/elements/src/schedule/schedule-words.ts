import type { Money } from '@liana/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { LocaleController } from '../locale/locale-controller.ts';
import type { SchedulePayment } from './schedule.ts';
import { addedToDebt, type ScheduleTotals } from './schedule-totals.ts';

/** What the chart shows, in words for everybody: the ends of the schedule, and whatever is unusual between them. */
export function scheduleInWords(
  payments: readonly SchedulePayment[],
  totals: ScheduleTotals,
  upfront: Money | undefined,
  words: LocaleController,
): TemplateResult {
  const { schedule } = words.messages;
  const added = addedToDebt(payments);
  const nothingDue = payments.filter(({ payment }) => payment.amountMinor === 0).length;
  const sentences = [
    ...ends(payments, totals, words),
    upfront && schedule.atStart(words.money(upfront)),
    added.amountMinor > 0 && schedule.addedToDebt(words.money(added)),
    nothingDue > 0 && schedule.nothingDue(nothingDue),
  ].filter((sentence) => typeof sentence === 'string');
  return sentences.length > 0
    ? html`<p class="words small">${sentences.map((sentence) => html`<span>${sentence}</span>`)}</p>`
    : html`${nothing}`;
}

/** How much of the first and of the last payment is interest; or fees, where the cost is nothing else. */
function ends(payments: readonly SchedulePayment[], totals: ScheduleTotals, words: LocaleController): string[] {
  const part = (['interest', 'fees'] as const).find((cost) => totals[cost].amountMinor > 0);
  if (!part) return [];
  const say = words.messages.schedule.partOf[part];
  // What is added to the debt instead of being paid is part of no payment.
  const paying = payments.filter(({ payment }) => payment.amountMinor > 0);
  const [first, last] = [paying[0]!, paying.at(-1)!];
  const said = (payment: SchedulePayment, sentence: (amount: string, whole: string) => string) =>
    sentence(words.money(payment[part]), words.money(payment.payment));
  return paying.length === 1 ? [said(first, say.only)] : [said(first, say.first), said(last, say.last)];
}

import { html, nothing, type TemplateResult } from 'lit';
import type { LocaleController } from '../locale/locale-controller.ts';
import { axisLines } from './axis.ts';
import type { SchedulePayment } from './schedule.ts';

export type Part = 'principal' | 'interest' | 'fees';

/** How many dates stand under a chart. */
const DATES = 4;

/**
 * One bar a payment, its `parts` from the bottom up, on an axis that begins at zero. Parts are told apart by lightness and pattern, so
 * that no hue is needed to read them.
 */
export function scheduleChart(
  payments: readonly SchedulePayment[],
  parts: readonly Part[],
  label: string,
  words: LocaleController,
): TemplateResult {
  const sum = (payment: SchedulePayment) => parts.reduce((total, part) => total + payment[part].amountMinor, 0);
  const lines = axisLines(Math.max(...payments.map(sum)));
  const top = lines.at(-1)!;
  const every = Math.ceil(payments.length / DATES);
  const currency = payments[0]!.payment.currency;
  return html`
    <div class="chart" role="img" aria-label=${label}>
      <div class="lines">
        ${lines.map((amountMinor) => html`<span class="gridline"><span>${words.roundMoney({ amountMinor, currency })}</span></span>`)}
      </div>
      <div class="bars">
        ${payments.map(
          (payment, index) => html`
            <span class="payment">
              ${parts.map((part) => (payment[part].amountMinor > 0 ? html`<i class=${part} data-share=${payment[part].amountMinor}></i>` : nothing))}
              <i data-share=${top - sum(payment)}></i>
              ${index % every === 0 ? html`<span class="when">${words.month(payment.dueDate)}</span>` : nothing}
            </span>
          `,
        )}
      </div>
    </div>
  `;
}

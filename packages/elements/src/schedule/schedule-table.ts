import { html, nothing, type TemplateResult } from 'lit';
import type { LocaleController } from '../locale/locale-controller.ts';
import type { SchedulePayment } from './schedule.ts';
import type { ScheduleTotals } from './schedule-totals.ts';

const FIRST_SHOWN = 6;
const LAST_SHOWN = 2;

/**
 * The whole schedule as a table. What is due comes first, so that it is seen on a phone too; what it is made of follows. A long one shows its ends, with a
 * switch between them that opens the middle; paper shows it whole.
 */
export function scheduleTable(
  payments: readonly SchedulePayment[],
  totals: ScheduleTotals,
  words: LocaleController,
  fold: { isOpen: boolean; turn: () => void },
): TemplateResult {
  const { schedule } = words.messages;
  const columns = [schedule.payment, schedule.paysBack, schedule.interest, schedule.fee, schedule.owed];
  return html`
    <table>
      <caption class="visually-hidden">
        ${schedule.tableRegion}
      </caption>
      <thead>
        <tr>
          <th scope="col">${schedule.number}</th>
          <th scope="col">${schedule.due}</th>
          ${columns.map((column) => html`<th class="amount" scope="col">${column}</th>`)}
        </tr>
      </thead>
      ${rows(payments, words, fold)}
      ${payments.length > 1 ? sums(payments.length, totals, words) : nothing}
    </table>
  `;
}

function sums(count: number, { principal, interest, fees, payment }: ScheduleTotals, words: LocaleController): TemplateResult {
  return html`
    <tfoot>
      <tr>
        <td></td>
        <th scope="row">${words.messages.schedule.sum(count)}</th>
        ${[payment, principal, interest, fees].map((sum) => html`<td class="amount">${words.money(sum)}</td>`)}
        <td></td>
      </tr>
    </tfoot>
  `;
}

function rows(payments: readonly SchedulePayment[], words: LocaleController, fold: { isOpen: boolean; turn: () => void }): TemplateResult {
  // A row for the switch instead of one or two payments would save nothing.
  if (payments.length <= FIRST_SHOWN + LAST_SHOWN + 1) return body(payments, words);
  const { showBetween, hideBetween } = words.messages.schedule;
  const label = fold.isOpen ? hideBetween : showBetween;
  return html`
    ${body(payments.slice(0, FIRST_SHOWN), words)}
    <tbody class="fold">
      <tr>
        <td colspan="7">
          <button class="link" type="button" aria-expanded=${fold.isOpen} aria-controls="middle" @click=${fold.turn}>
            ${label(FIRST_SHOWN + 1, payments.length - LAST_SHOWN)}
          </button>
        </td>
      </tr>
    </tbody>
    <tbody id="middle" class=${fold.isOpen ? nothing : 'folded'}>
      ${payments.slice(FIRST_SHOWN, -LAST_SHOWN).map((payment) => row(payment, words))}
    </tbody>
    ${body(payments.slice(-LAST_SHOWN), words)}
  `;
}

const body = (payments: readonly SchedulePayment[], words: LocaleController) =>
  html`<tbody>${payments.map((payment) => row(payment, words))}</tbody>`;

function row(payment: SchedulePayment, words: LocaleController): TemplateResult {
  return html`
    <tr>
      <th scope="row">${payment.number}</th>
      <td class="number">${words.date(payment.dueDate)}${payment.paid ? html` <span class="tag">${words.messages.schedule.paid}</span>` : nothing}</td>
      <td class="amount"><b>${words.money(payment.payment)}</b></td>
      <td class="amount">${words.money(payment.principal)}</td>
      <td class="amount">${words.money(payment.interest)}</td>
      <td class="amount">${words.money(payment.fees)}</td>
      <td class="amount">${words.money(payment.balance)}</td>
    </tr>
  `;
}

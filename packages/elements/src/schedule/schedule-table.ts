import { html, nothing, type TemplateResult } from 'lit';
import type { LocaleController } from '../locale/locale-controller.ts';
import type { SchedulePayment } from './schedule.ts';
import type { ScheduleTotals } from './schedule-totals.ts';

const FIRST_SHOWN = 6;
const LAST_SHOWN = 2;

/** The whole schedule as a table; a long one begins with its ends, and `showAll` opens the middle. */
export function scheduleTable(
  payments: readonly SchedulePayment[],
  totals: ScheduleTotals,
  words: LocaleController,
  fold: { isOpen: boolean; open: () => void },
): TemplateResult {
  const { schedule } = words.messages;
  const isFolded = !fold.isOpen && payments.length > FIRST_SHOWN + LAST_SHOWN + 1;
  const first = isFolded ? payments.slice(0, FIRST_SHOWN) : payments;
  const last = isFolded ? payments.slice(-LAST_SHOWN) : [];
  const columns = [schedule.paysBack, schedule.interest, schedule.fee, schedule.payment, schedule.owed];
  return html`
    <table>
      <thead>
        <tr>
          <th scope="col">${schedule.number}</th>
          <th scope="col">${schedule.due}</th>
          ${columns.map((column) => html`<th class="amount" scope="col">${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${first.map((payment) => row(payment, words))}
        ${
          isFolded
            ? html`
                <tr>
                  <td colspan="7">
                    <button class="link" type="button" @click=${fold.open}>
                      ${schedule.showBetween(FIRST_SHOWN + 1, payments.length - LAST_SHOWN)}
                    </button>
                  </td>
                </tr>
              `
            : nothing
        }
        ${last.map((payment) => row(payment, words))}
      </tbody>
      <tfoot>
        <tr>
          <td></td>
          <th scope="row">${schedule.sum(payments.length)}</th>
          ${[totals.principal, totals.interest, totals.fees, totals.payment].map((sum) => html`<td class="amount">${words.money(sum)}</td>`)}
          <td></td>
        </tr>
      </tfoot>
    </table>
  `;
}

function row(payment: SchedulePayment, words: LocaleController): TemplateResult {
  return html`
    <tr>
      <td>${payment.number}</td>
      <td class="number">${words.date(payment.dueDate)}${payment.paid ? html` <span class="tag">${words.messages.schedule.paid}</span>` : nothing}</td>
      <td class="amount">${words.money(payment.principal)}</td>
      <td class="amount">${words.money(payment.interest)}</td>
      <td class="amount">${words.money(payment.fees)}</td>
      <td class="amount"><b>${words.money(payment.payment)}</b></td>
      <td class="amount">${words.money(payment.balance)}</td>
    </tr>
  `;
}

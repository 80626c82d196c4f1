import type { DisclosureView, Money } from '@liana/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { icon } from '../icons.ts';
import { LocalizedElement } from '../locale/localized-element.ts';
import { Advice } from '../parts/advice.ts';
import { type GivenText, giveText } from '../parts/give-text.ts';
import { applyShares } from '../parts/shares.ts';
import { chartColumns, type Part } from './chart-bars.ts';
import { scheduleStyles } from './schedule.styles.ts';
import { scheduleChart } from './schedule-chart.ts';
import { scheduleCsv } from './schedule-csv.ts';
import { scheduleProblem } from './schedule-problem.ts';
import { scheduleTable } from './schedule-table.ts';
import { type ScheduleTotals, scheduleTotals } from './schedule-totals.ts';
import { scheduleInWords } from './schedule-words.ts';

/** One payment, of a disclosure or of a running loan. Its principal is below zero where interest is added to the debt. */
export type SchedulePayment = DisclosureView['schedule'][number] & { paid?: boolean };

/**
 * What one pays month by month: each payment split into what it pays back and what it costs, the cost once more on a scale of its own,
 * and the same as a table that can be copied and printed. Payments that are none are said in the console, and nothing is shown.
 *
 * @tagname liana-schedule
 */
export class LianaSchedule extends LocalizedElement {
  static override styles = scheduleStyles;

  /** The payments in order, of one currency; `paid` marks those that were made. */
  @property({ attribute: false }) payments: readonly SchedulePayment[] = [];

  /** Fees that are paid on the first day, apart from the payments. */
  @property({ attribute: false }) upfront?: Money;

  @state() private isOpen = false;
  @state() private given?: GivenText;

  readonly #advice = new Advice(this);

  override render() {
    const problem = scheduleProblem(this.payments, this.upfront);
    if (problem) this.#advice.say(problem);
    if (problem || this.payments.length === 0) return nothing;
    const { schedule } = this.words.messages;
    const totals = scheduleTotals(this.payments);
    return html`
      <div class="schedule">
        ${this.#figure(totals)}
        <section class="surface table">
          <header>
            <h2>${schedule.table}</h2>
            <button class="link" type="button" @click=${this.#copy}>${icon('download')}${schedule.csv.copy}</button>
          </header>
          <p class="small muted given" role="status">${this.given ? this.#givenWords(this.given) : nothing}</p>
          <div class="region" role="region" tabindex="0" aria-label=${schedule.tableRegion}>
            ${scheduleTable(this.payments, totals, this.words, { isOpen: this.isOpen, turn: this.#turn })}
          </div>
        </section>
        ${this.payments.length > 1 ? html`<p class="smallest muted">${schedule.rounding}</p>` : nothing}
      </div>
    `;
  }

  override updated() {
    applyShares(this.renderRoot);
  }

  get #fees(): Money | undefined {
    return this.upfront && this.upfront.amountMinor > 0 ? this.upfront : undefined;
  }

  #figure(totals: ScheduleTotals): TemplateResult {
    const { schedule } = this.words.messages;
    const hasInterest = totals.interest.amountMinor > 0;
    const feesInPayments = totals.fees.amountMinor > 0;
    const inPayments: Part[] = ['principal', ...(hasInterest ? ['interest' as const] : []), ...(feesInPayments ? ['fees' as const] : [])];
    const costs: Part[] = [...(hasInterest ? ['interest' as const] : []), ...(feesInPayments || this.#fees ? ['fees' as const] : [])];
    return html`
      <figure class="surface">
        <figcaption>
          <h2>${schedule.title}</h2>
          ${this.#legend(['principal', ...costs], totals)}
        </figcaption>
        <div class="charts ${costs.length > 0 ? 'two' : ''}">
          <div>
            <h3 class="muted">${schedule.whole}</h3>
            ${this.#chart('whole', chartColumns(this.payments, inPayments), this.#wholeLabel())}
          </div>
          ${costs.length > 0 ? this.#costChart(costs, totals) : nothing}
        </div>
        ${scheduleInWords(this.payments, totals, this.#fees, this.words)}
      </figure>
    `;
  }

  #chart = (id: string, columns: ReturnType<typeof chartColumns>, label: string) =>
    scheduleChart({ id, columns, label, currency: this.payments[0]!.payment.currency }, this.words);

  #costChart(parts: readonly Part[], { interest, fees }: ScheduleTotals): TemplateResult {
    const { schedule } = this.words.messages;
    const cost = { ...interest, amountMinor: interest.amountMinor + fees.amountMinor + (this.#fees?.amountMinor ?? 0) };
    return html`
      <div>
        <h3 class="muted">${schedule.costOnly}</h3>
        ${this.#chart('cost', chartColumns(this.payments, parts, this.#fees), schedule.costLabel(this.words.money(cost)))}
      </div>
    `;
  }

  #legend(parts: readonly Part[], totals: ScheduleTotals): TemplateResult {
    const { schedule } = this.words.messages;
    const names = { principal: schedule.paysBack, interest: schedule.interest, fees: schedule.fees };
    const fees = { ...totals.fees, amountMinor: totals.fees.amountMinor + (this.#fees?.amountMinor ?? 0) };
    const amounts = { ...totals, fees };
    return html`
      <ul class="legend">
        ${parts.map((part) => html`<li><i class=${part}></i>${names[part]} <b class="number">${this.words.money(amounts[part])}</b></li>`)}
      </ul>
    `;
  }

  #wholeLabel(): string {
    const [first, last] = [this.payments[0]!, this.payments.at(-1)!];
    return this.words.messages.schedule.wholeLabel(this.payments.length, this.words.money(first.interest), this.words.money(last.interest));
  }

  #givenWords(given: GivenText): string {
    const { csv } = this.words.messages.schedule;
    return { copied: csv.copied(this.payments.length), saved: csv.saved(csv.file), refused: csv.refused }[given];
  }

  #turn = () => {
    this.isOpen = !this.isOpen;
  };

  #copy = async () => {
    const { schedule } = this.words.messages;
    // Emptied first: the same sentence again would not be read out.
    this.given = undefined;
    this.given = await giveText(scheduleCsv(this.payments, schedule), schedule.csv.file, 'text/csv');
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'liana-schedule': LianaSchedule;
  }
}

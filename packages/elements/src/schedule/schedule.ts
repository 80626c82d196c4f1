import type { DisclosureView } from '@liana/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LocalizedElement } from '../locale/localized-element.ts';
import { applyShares } from '../parts/shares.ts';
import { scheduleStyles } from './schedule.styles.ts';
import { type Part, scheduleChart } from './schedule-chart.ts';
import { scheduleTable } from './schedule-table.ts';
import { type ScheduleTotals, scheduleTotals } from './schedule-totals.ts';

/** One payment, of a disclosure or of a running loan. */
export type SchedulePayment = DisclosureView['schedule'][number] & { paid?: boolean };

/**
 * What one pays month by month: each payment split into what it pays back and what it costs, the cost once more on a scale of its own,
 * and the same as a table.
 *
 * @tagname liana-schedule
 */
export class LianaSchedule extends LocalizedElement {
  static override styles = scheduleStyles;

  /** The payments in order; `paid` marks those that were made. */
  @property({ attribute: false }) payments: readonly SchedulePayment[] = [];

  @state() private isOpen = false;

  override render() {
    if (this.payments.length === 0) return nothing;
    const { schedule } = this.words.messages;
    const totals = scheduleTotals(this.payments);
    return html`
      <div class="schedule">
        ${this.#figure(totals)}
        <section class="surface">
          <h2>${schedule.table}</h2>
          <div class="region" role="region" tabindex="0" aria-label=${schedule.tableRegion}>
            ${scheduleTable(this.payments, totals, this.words, { isOpen: this.isOpen, open: this.#open })}
          </div>
        </section>
        <p class="smallest muted">${schedule.rounding}</p>
      </div>
    `;
  }

  override updated() {
    applyShares(this.renderRoot);
  }

  #figure(totals: ScheduleTotals): TemplateResult {
    const { schedule } = this.words.messages;
    const costParts = (['interest', 'fees'] as const).filter((part) => totals[part].amountMinor > 0);
    const parts: readonly Part[] = ['principal', ...costParts];
    return html`
      <figure class="surface">
        <figcaption>
          <h2>${schedule.title}</h2>
          ${this.#legend(parts, totals)}
        </figcaption>
        <div class="charts ${costParts.length > 0 ? 'two' : ''}">
          <div>
            <h3 class="muted">${schedule.whole}</h3>
            ${scheduleChart(this.payments, parts, this.#wholeLabel(), this.words)}
          </div>
          ${costParts.length > 0 ? this.#costChart(costParts, totals) : nothing}
        </div>
        ${costParts.length > 0 ? this.#inWords() : nothing}
      </figure>
    `;
  }

  #costChart(parts: readonly Part[], { interest, fees }: ScheduleTotals): TemplateResult {
    const { schedule } = this.words.messages;
    const cost = { ...interest, amountMinor: interest.amountMinor + fees.amountMinor };
    return html`
      <div>
        <h3 class="muted">${schedule.costOnly}</h3>
        ${scheduleChart(this.payments, parts, schedule.costLabel(this.words.money(cost)), this.words)}
      </div>
    `;
  }

  #legend(parts: readonly Part[], totals: ScheduleTotals): TemplateResult {
    const { schedule } = this.words.messages;
    const names = { principal: schedule.paysBack, interest: schedule.interest, fees: schedule.fees };
    return html`
      <ul class="legend">
        ${parts.map((part) => html`<li><i class=${part}></i>${names[part]} <b>${this.words.money(totals[part])}</b></li>`)}
      </ul>
    `;
  }

  #inWords(): TemplateResult {
    const { schedule } = this.words.messages;
    const [first, last] = [this.payments[0]!, this.payments.at(-1)!];
    return html`
      <p class="words small">
        <span>${schedule.firstPayment(this.words.money(first.interest), this.words.money(first.payment))}</span>
        <span>${schedule.lastPayment(this.words.money(last.interest), this.words.money(last.payment))}</span>
      </p>
    `;
  }

  #wholeLabel(): string {
    const [first, last] = [this.payments[0]!, this.payments.at(-1)!];
    return this.words.messages.schedule.wholeLabel(this.payments.length, this.words.money(first.interest), this.words.money(last.interest));
  }

  #open = () => {
    this.isOpen = true;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'liana-schedule': LianaSchedule;
  }
}

import type { OfferView } from '@liana/contract';
import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { LocalizedElement } from '../locale/localized-element.ts';
import { summaryBarStyles } from './summary-bar.styles.ts';

/**
 * The chosen offer in one strip, so that its price stays in view on every step: lender, payments, annual cost, total.
 *
 * @tagname liana-summary-bar
 * @cssprop [--liana-summary-bar-background=var(--liana-surface-sunken)] - Fill.
 * @cssprop [--liana-summary-bar-inset=var(--liana-space-5)] - Space at both ends; set it to the inset of what the strip stands in.
 */
export class LianaSummaryBar extends LocalizedElement {
  static override styles = summaryBarStyles;

  /** The chosen offer. */
  @property({ attribute: false }) offer?: OfferView;

  override render() {
    if (!this.offer) return nothing;
    const { lender, terms } = this.offer;
    const { cost, summary } = this.words.messages;
    const { convention, percent } = terms.annualCost;
    return html`
      <ul class="bar" aria-label=${summary.label}>
        <li><b>${lender.name}</b></li>
        <li>${summary.payments(this.words.money(terms.instalment), terms.numberOfPayments)}</li>
        <li>${cost.annual[convention]} ${this.words.percent(percent)}</li>
        <li class="muted">${summary.inAll(this.words.money(terms.totalPayable))}</li>
      </ul>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'liana-summary-bar': LianaSummaryBar;
  }
}

import type { Money } from '@liana/contract';
import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { LocalizedElement } from '../locale/localized-element.ts';
import { applyShares } from '../parts/shares.ts';
import { costLineStyles } from './cost-line.styles.ts';

/**
 * The cost line: what you borrow in a quiet tint, then what it costs in the strongest ink, always with the same in words.
 *
 * Give every line of a list the same `scaleMinor`, so that the tips can be compared.
 *
 * @tagname liana-cost-line
 */
export class LianaCostLine extends LocalizedElement {
  static override styles = costLineStyles;

  /** What is borrowed. */
  @property({ attribute: false }) borrowed?: Money;

  /** Everything paid beyond it. */
  @property({ attribute: false }) cost?: Money;

  /** The amount, in minor units, that would fill the whole width; without it, this line fills its own. */
  @property({ type: Number, attribute: 'scale-minor' }) scaleMinor?: number;

  override render() {
    if (!this.borrowed || !this.cost) return nothing;
    const { messages } = this.words;
    const borrowed = this.borrowed.amountMinor;
    const cost = this.cost.amountMinor;
    const rest = (this.scaleMinor ?? 0) - borrowed - cost;
    return html`
      <div class="line">
        <div class="bar" aria-hidden="true">
          <i class="borrowed" data-share=${borrowed}></i>
          ${cost > 0 ? html`<i class="cost" data-share=${cost}></i>` : nothing}
          ${rest > 0 ? html`<i data-share=${rest}></i>` : nothing}
        </div>
        <p class="caption">
          <span>${messages.cost.borrow} <b>${this.words.money(this.borrowed)}</b></span>
          <span>${messages.cost.costs} <b>${this.words.money(this.cost)}</b></span>
        </p>
      </div>
    `;
  }

  override updated() {
    applyShares(this.renderRoot);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'liana-cost-line': LianaCostLine;
  }
}

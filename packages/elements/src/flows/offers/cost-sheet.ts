import type { OfferView } from '@liana/contract';
import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { LocalizedElement } from '../../locale/localized-element.ts';
import { flowStyles } from '../flow.styles.ts';
import { flowWords } from '../words/index.ts';
import { type CostRow, costRows } from './cost-rows.ts';
import { costSheetStyles } from './cost-sheet.styles.ts';

/**
 * The full cost of an offer, before it is chosen.
 *
 * @tagname liana-cost-sheet
 */
export class LianaCostSheet extends LocalizedElement {
  static override styles = [...flowStyles, costSheetStyles];

  @property({ attribute: false }) offer?: OfferView;

  override render() {
    if (!this.offer) return nothing;
    const texts = flowWords(this.words.language).offers.cost;
    const { boxes, facts } = costRows(this.offer, this.words, texts);
    return html`
      <div class="stack loose">
        <dl class="boxes">${boxes.map(this.#box)}</dl>
        <liana-cost-line .borrowed=${this.offer.terms.principal} .cost=${this.offer.terms.costOfCredit} .locale=${this.locale}></liana-cost-line>
        <dl class="facts small">${facts.map(({ label, value }) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>
        <p class="smallest muted">${texts.later}</p>
      </div>
    `;
  }

  #box = ({ label, value, note, isProminent }: CostRow) => html`
    <div class=${isProminent ? 'box prominent' : 'box'}>
      <dt>${label}</dt>
      <dd>${value}</dd>
      <dd class="smallest muted">${note}</dd>
    </div>
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'liana-cost-sheet': LianaCostSheet;
  }
}

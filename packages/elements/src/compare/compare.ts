import type { OfferView } from '@liana/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { LocalizedElement } from '../locale/localized-element.ts';
import { OfferChooseEvent } from '../offer-card/offer-card.events.ts';
import { applyShares } from '../parts/shares.ts';
import { compareStyles } from './compare.styles.ts';
import { type CompareRow, compareRows, lowestOf } from './compare-rows.ts';

/**
 * Two or three offers side by side. "Lowest" marks the smallest figure of a row; no offer is marked as a whole. The bars draw cost
 * alone, from zero, on one scale.
 *
 * @tagname liana-compare
 * @fires {OfferChooseEvent} liana-offer-choose - The person chose one of them. Cancelable.
 */
export class LianaCompare extends LocalizedElement {
  static override styles = compareStyles;

  /** The offers, in their order; priced ones only. */
  @property({ attribute: false }) offers: readonly OfferView[] = [];

  /** Shows them without choosing, as when there is no network. */
  @property({ type: Boolean }) preview = false;

  override render() {
    if (this.offers.length === 0) return nothing;
    const { compare } = this.words.messages;
    return html`
      <div class="compare">
        <div class="surface">
          <table>
            <caption class="visually-hidden">
              ${compare.caption}
            </caption>
            <thead>
              <tr>
                <td></td>
                ${this.offers.map(
                  ({ lender }) => html`
                    <th scope="col">
                      <span class="name"><span class="mark" aria-hidden="true">${lender.mark}</span>${lender.name}</span>
                    </th>
                  `,
                )}
              </tr>
            </thead>
            <tbody>
              ${compareRows(this.offers, this.words).map((row) => this.#row(row))}
            </tbody>
            ${this.preview ? nothing : this.#choices()}
          </table>
        </div>
        <p class="note small muted">${compare.note}</p>
      </div>
    `;
  }

  override updated() {
    this.style.setProperty('--columns', String(this.offers.length));
    applyShares(this.renderRoot);
  }

  #row(row: CompareRow): TemplateResult {
    const lowest = lowestOf(this.offers, row.measure);
    return html`
      <tr>
        <th scope="row">
          ${row.label}${row.look === 'bar' ? html`<span class="aside muted">${this.words.messages.compare.sameScale}</span>` : nothing}
        </th>
        ${this.offers.map((offer) => this.#cell(row, offer, lowest.has(offer)))}
      </tr>
    `;
  }

  #cell(row: CompareRow, offer: OfferView, isLowest: boolean): TemplateResult {
    return html`
      <td class=${isLowest ? 'lowest' : nothing}>
        <span class=${row.look === 'big' ? 'big' : 'value'}>${row.text(offer)}</span>
        ${isLowest ? html`<span class="tag positive">${this.words.messages.compare.lowest}</span>` : nothing}
        ${row.look === 'bar' ? this.#bar(offer) : nothing}
      </td>
    `;
  }

  #bar({ terms }: OfferView): TemplateResult {
    const largest = Math.max(...this.offers.map((offer) => offer.terms.costOfCredit.amountMinor));
    const fees = terms.fees.amountMinor;
    const interest = terms.costOfCredit.amountMinor - fees;
    return html`
      <span class="bar" aria-hidden="true">
        ${interest > 0 ? html`<i class="interest" data-share=${interest}></i>` : nothing}
        ${fees > 0 ? html`<i class="fees" data-share=${fees}></i>` : nothing}
        <i data-share=${largest - interest - fees}></i>
      </span>
    `;
  }

  #choices(): TemplateResult {
    const { offer: words } = this.words.messages;
    return html`
      <tfoot>
        <tr>
          <td></td>
          ${this.offers.map(
            (offer) => html`
              <td>
                <button
                  class="button outlined compact"
                  type="button"
                  aria-label=${words.chooseOf(offer.lender.name)}
                  @click=${() => this.dispatchEvent(new OfferChooseEvent(offer))}
                >
                  ${words.choose}
                </button>
              </td>
            `,
          )}
        </tr>
      </tfoot>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'liana-compare': LianaCompare;
  }
}

import type { LenderView, Money, ReasonView } from '@liana/contract';
import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { icon } from '../icons.ts';
import { LocalizedElement } from '../locale/localized-element.ts';
import { lenderName } from '../parts/lender-name.ts';
import { reasonsStyles } from './reasons.styles.ts';

/**
 * A lender's no: a no is called a no, with the lender's own reasons in its own order, and what would change each. Without an amount the
 * reasons stand alone, for a page that says itself what they are about.
 *
 * @tagname liana-reasons
 * @slot headline - In place of its own headline, where that heads a whole page.
 * @slot - What stands under the headline, such as what asking did to the credit score.
 */
export class LianaReasons extends LocalizedElement {
  static override styles = reasonsStyles;

  /** Who said no. */
  @property({ attribute: false }) lender?: LenderView;

  /** To how much; left out where the page says it. */
  @property({ attribute: false }) amount?: Money;

  /** Over how many months. */
  @property({ type: Number, attribute: 'tenor-months' }) tenorMonths = 0;

  /** Its reasons, in the order that it gave them. */
  @property({ attribute: false }) reasons: readonly ReasonView[] = [];

  /** The moment of the answer, in UTC. */
  @property({ attribute: 'answered-at' }) answeredAt?: string;

  override render() {
    const { lender, amount, answeredAt } = this;
    if (!lender) return nothing;
    const given = this.reasons.length > 0 ? this.#given(lender) : nothing;
    if (!amount) return html`<div class="answer">${given}</div>`;
    const { messages } = this.words;
    const when = answeredAt ? messages.reasons.answered(this.words.date(answeredAt), this.words.time(answeredAt)) : undefined;
    return html`
      <div class="answer">
        <section class="said">
          ${lenderName(lender, when ? [when] : [], 'plain')}
          <slot name="headline">
            <h2 class="headline">${messages.reasons.saidNo(lender.name, this.words.money(amount), this.tenorMonths)}</h2>
          </slot>
          <p class="muted">${messages.reasons.oneAnswer}<slot></slot></p>
        </section>
        ${given}
      </div>
    `;
  }

  #given(lender: LenderView) {
    const { messages } = this.words;
    return html`
      <section class="given surface" aria-labelledby="given">
        <h2 id="given">${messages.reasons.given(lender.name)}</h2>
        <ol>
          ${this.reasons.map(
            (reason, index) => html`
              <li>
                <span class="ordinal" aria-hidden="true">${index + 1}</span>
                <div>
                  <p class="text">${this.words.of(reason.text)}</p>
                  ${reason.change ? this.#change(this.words.of(reason.change)) : nothing}
                </div>
              </li>
            `,
          )}
        </ol>
      </section>
      <p class="smallest muted">${messages.reasons.theirs}</p>
    `;
  }

  #change = (change: string) => html`
    <p class="change small">${icon('swap')}<span><b>${this.words.messages.reasons.whatWouldChange}</b>${change}</span></p>
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'liana-reasons': LianaReasons;
  }
}

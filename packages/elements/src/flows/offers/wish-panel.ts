import type { OffersView } from '@liana/contract';
import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { icon } from '../../icons.ts';
import { LocalizedElement } from '../../locale/localized-element.ts';
import { moneyToType, typedMoney } from '../../question/typed-money.ts';
import { WishChangeEvent } from '../events.ts';
import { fields } from '../fields.styles.ts';
import { flowStyles } from '../flow.styles.ts';
import { focusOn } from '../focus.ts';
import { textField } from '../text-field.ts';
import { flowWords } from '../words/index.ts';
import { wishPanelStyles } from './wish-panel.styles.ts';

/** Tenors that the panel offers, in months; the server knows which of them a product has. */
const tenors = [6, 12, 18, 24, 36, 48, 60];

/**
 * The wish beside the list: amount, tenor and what matters most. The amount of an order is the shop's and cannot be changed
 * here; that of a cash loan can.
 *
 * @tagname liana-wish-panel
 * @fires {WishChangeEvent} liana-wish-change - Another amount or tenor.
 */
export class LianaWishPanel extends LocalizedElement {
  static override styles = [...flowStyles, fields, wishPanelStyles];

  @property({ attribute: false }) session?: OffersView['session'];

  @state() private isOpen = false;
  @state() private amount = '';
  @state() private tenor = '';
  @state() private isWrong = false;

  override render() {
    if (!this.session) return nothing;
    return html`<section class="surface stack" aria-labelledby="wish">${this.isOpen ? this.#form() : this.#facts()}</section>`;
  }

  get #texts() {
    return flowWords(this.words.language).offers.wish;
  }

  #facts() {
    const { wish, orderBy } = this.session!;
    const texts = this.#texts;
    return html`
      <div class="row apart">
        <h3 id="wish">${texts.title}</h3>
        <button class="link" type="button" @click=${this.#open}>${texts.change}</button>
      </div>
      <dl>
        <div><dt>${texts.borrow}</dt><dd>${this.words.money(wish.amount)}</dd></div>
        <div><dt>${texts.within}</dt><dd>${wish.tenorMonths ? texts.months(wish.tenorMonths) : texts.any}</dd></div>
        <div><dt>${texts.matters}</dt><dd>${this.words.messages.order.wishes[orderBy]}</dd></div>
      </dl>
    `;
  }

  #form() {
    const texts = this.#texts;
    const { kind, wish } = this.session!;
    return html`
      <form class="stack" novalidate @submit=${this.#save}>
        <h3 id="wish">${texts.title}</h3>
        ${
          kind === 'cash'
            ? textField({
                id: 'amount',
                label: texts.amount,
                hint: texts.amountHint(wish.amount.currency),
                wrong: this.isWrong ? texts.amountInvalid : undefined,
                value: this.amount,
                onInput: (value) => {
                  this.amount = value;
                },
                inputMode: 'decimal',
              })
            : html`<p class="small muted">${this.words.money(wish.amount)}. ${texts.setByShop}</p>`
        }
        <div class="field">
          <label for="tenor">${texts.within}</label>
          <div class="select">
            <select id="tenor" @change=${this.#pickTenor}>
              ${tenors.map((months) => html`<option value=${months} ?selected=${String(months) === this.tenor}>${texts.months(months)}</option>`)}
            </select>
            <span class="down">${icon('chevron')}</span>
          </div>
        </div>
        <div class="row">
          <button class="button outlined compact">${texts.save}</button>
          <button class="link" type="button" @click=${this.#close}>${texts.cancel}</button>
        </div>
      </form>
    `;
  }

  #open = () => {
    const { wish } = this.session!;
    this.amount = moneyToType(wish.amount.amountMinor, wish.amount.currency, this.words.language);
    this.tenor = String(wish.tenorMonths ?? 12);
    this.isWrong = false;
    this.isOpen = true;
    void focusOn(this, 'input, select');
  };

  #close = () => {
    this.isOpen = false;
    void focusOn(this, '.link');
  };

  #pickTenor = (event: Event) => {
    this.tenor = (event.target as HTMLSelectElement).value;
  };

  #save = (event: Event) => {
    event.preventDefault();
    const { kind, wish } = this.session!;
    const amountMinor = kind === 'cash' ? typedMoney(this.amount, wish.amount.currency, this.words.language) : wish.amount.amountMinor;
    this.isWrong = !amountMinor;
    if (!amountMinor) return void focusOn(this, 'input');
    this.dispatchEvent(
      new WishChangeEvent({ ...(kind === 'cash' && { amount: { ...wish.amount, amountMinor } }), tenorMonths: Number(this.tenor) }),
    );
    this.#close();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'liana-wish-panel': LianaWishPanel;
  }
}

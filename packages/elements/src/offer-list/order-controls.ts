import type { Recommendation, Wish } from '@liana/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { LocaleController } from '../locale/locale-controller.ts';
import { isRulesOnly } from './list-sentences.ts';
import { OrderChangeEvent, PersonalisedChangeEvent } from './offer-list.events.ts';

const WISHES: readonly Wish[] = ['lowest-total-cost', 'smallest-payment', 'soonest-money', 'surest-yes'];

/** What the controls show, and where their events come from. */
export interface OrderedList extends EventTarget {
  orderBy: Wish;
  personalised: boolean;
  canPersonalise: boolean;
  recommendation?: Recommendation | undefined;
}

/** What matters most, as one of four; and the switch for the use of the person's own answers. */
export function orderControls(list: OrderedList, words: LocaleController): TemplateResult {
  const { list: messages, order: orders } = words.messages;
  const wishes = WISHES.filter((wish) => wish !== 'surest-yes' || !isRulesOnly(list));
  const order = (wish: Wish) => () => list.dispatchEvent(new OrderChangeEvent(wish));
  const toggle = () => list.dispatchEvent(new PersonalisedChangeEvent(!list.personalised));
  return html`
    <div class="row controls">
      <div class="segments" role="radiogroup" aria-label=${messages.order}>
        ${wishes.map(
          (wish) => html`
            <label class="segment">
              <input type="radio" name="order" .checked=${live(wish === list.orderBy)} @change=${order(wish)} />
              ${orders.wishes[wish]}
            </label>
          `,
        )}
      </div>
      ${
        list.canPersonalise
          ? html`
              <button class="switch" type="button" role="switch" aria-checked=${list.personalised} @click=${toggle}>
                ${messages.fitted}<span class="track" aria-hidden="true"></span>
              </button>
            `
          : nothing
      }
    </div>
  `;
}

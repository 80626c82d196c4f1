import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../icons.ts';
import type { LocaleController } from '../locale/locale-controller.ts';
import { currencySign } from '../question/typed-money.ts';
import type { CalculatorSettings } from './calculator-settings.ts';
import type { CreditChoice } from './credit-example.ts';
import { isWay, type Way } from './ways.ts';

/** More terms than this are picked from a list; fewer lie open. */
const OPEN_TERMS = 8;

export interface CalculatorInput {
  settings: CalculatorSettings;
  choice: CreditChoice;
  /** The amount as it stands in the field, right or wrong. */
  typed: string;
  isWrong: boolean;
  onType: (text: string) => void;
  onLeave: () => void;
  onAmount: (amountMinor: number) => void;
  onTerm: (months: number) => void;
  onWay: (way: Way) => void;
}

/** What a person turns: the amount, typed or on a scale, the term, and the way where there are several. */
export function calculatorFields(input: CalculatorInput, words: LocaleController): TemplateResult {
  return html`
    <div class="fields">
      ${amountField(input, words)} ${input.settings.terms.length > OPEN_TERMS ? termList(input, words) : openTerms(input, words)}
      ${input.settings.ways.length > 1 ? wayField(input, words) : nothing}
    </div>
  `;
}

function amountField({ settings, choice, typed, isWrong, ...on }: CalculatorInput, words: LocaleController): TemplateResult {
  const { calculator } = words.messages;
  const { currency, min, max, step } = settings;
  const round = (amountMinor: number) => words.roundMoney({ amountMinor, currency });
  return html`
    <div class="field">
      <label for="amount">${calculator.amount}</label>
      <div class="typed">
        <span aria-hidden="true" dir="ltr">${currencySign(currency, words.language)}</span>
        <input
          id="amount"
          .value=${live(typed)}
          inputmode="decimal"
          autocomplete="off"
          maxlength="24"
          aria-describedby="ends"
          aria-invalid=${isWrong}
          @input=${(event: InputEvent) => on.onType((event.target as HTMLInputElement).value)}
          @change=${on.onLeave}
        />
      </div>
      ${
        min < max
          ? html`
              <input
                class="scale"
                type="range"
                min=${min}
                max=${max}
                step=${step}
                .value=${live(String(choice.amountMinor))}
                aria-label=${calculator.amountScale}
                aria-valuetext=${round(choice.amountMinor)}
                @input=${(event: InputEvent) => on.onAmount((event.target as HTMLInputElement).valueAsNumber)}
              />
            `
          : nothing
      }
      <p class="ends small muted" id="ends">
        ${
          isWrong
            ? html`<span class="wrong">${icon('warning')}${calculator.amountWrong(round(min), round(max))}</span>`
            : html`<span>${round(min)}</span><span>${round(max)}</span>`
        }
      </p>
    </div>
  `;
}

function openTerms({ settings, choice, onTerm }: CalculatorInput, words: LocaleController): TemplateResult {
  return html`
    <fieldset>
      <legend>${words.messages.calculator.term}</legend>
      <div class="segments">
        ${settings.terms.map(
          (months) => html`
            <label>
              <input type="radio" name="term" value=${months} .checked=${live(months === choice.months)} @change=${() => onTerm(months)} />
              ${words.term(months)}
            </label>
          `,
        )}
      </div>
    </fieldset>
  `;
}

function termList({ settings, choice, onTerm }: CalculatorInput, words: LocaleController): TemplateResult {
  return html`
    <div class="field">
      <label for="term">${words.messages.calculator.term}</label>
      <div class="select">
        <select id="term" @change=${(event: Event) => onTerm(Number((event.target as HTMLSelectElement).value))}>
          ${settings.terms.map((months) => html`<option value=${months} ?selected=${months === choice.months}>${words.term(months)}</option>`)}
        </select>
        <span class="down">${icon('chevron')}</span>
      </div>
    </div>
  `;
}

function wayField({ settings, choice, onWay }: CalculatorInput, words: LocaleController): TemplateResult {
  const { calculator } = words.messages;
  return html`
    <fieldset>
      <legend>${calculator.way}</legend>
      <div class="ways">
        ${settings.ways.map(
          (way) => html`
            <label>
              <input type="radio" name="way" value=${way} .checked=${live(way === choice.way)} @change=${() => onWay(way)} />
              <span>${calculator.ways[way].name}<span class="how">${calculator.ways[way].how}</span></span>
            </label>
          `,
        )}
      </div>
    </fieldset>
  `;
}

/** The way to compare with, where there is more than one to choose from. */
export function otherWayField(others: readonly Way[], chosen: Way, words: LocaleController, onWay: (way: Way) => void) {
  if (others.length < 2) return nothing;
  const { calculator } = words.messages;
  const pick = ({ target }: Event) => {
    const { value } = target as HTMLSelectElement;
    if (isWay(value)) onWay(value);
  };
  return html`
    <div class="field beside">
      <label for="other">${calculator.compare.with}</label>
      <div class="select">
        <select id="other" @change=${pick}>
          ${others.map((way) => html`<option value=${way} ?selected=${way === chosen}>${calculator.ways[way].name}</option>`)}
        </select>
        <span class="down">${icon('chevron')}</span>
      </div>
    </div>
  `;
}

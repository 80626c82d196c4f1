import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { Announcer } from '../parts/announcer.ts';
import { moneyToType, typedMoney } from '../question/typed-money.ts';
import { schedulePayments } from '../schedule/schedule-payments.ts';
import { CalculatorChangeEvent } from './calculator.events.ts';
import { calculatorStyles } from './calculator.styles.ts';
import { calculatorCompare } from './calculator-compare.ts';
import { calculatorFields, otherWayField } from './calculator-fields.ts';
import { calculatorResult, exampleFigures, whyNoFigures } from './calculator-result.ts';
import type { CalculatorSettings } from './calculator-settings.ts';
import { ConfiguredCalculator } from './configured-calculator.ts';
import { brokenCeiling, type CreditChoice, type CreditExample, creditExample } from './credit-example.ts';
import type { Way } from './ways.ts';

/**
 * What an amount over a term would cost, worked out in the page: nothing is fetched and nothing is sent. Its figures are an example, and
 * say so.
 *
 * While what is typed is no amount, the figures stay those of the last one, under a line that says which; what is typed stays too. What
 * does not fit among the attributes is said in the console, and nothing is shown. A cost above the ceiling of the market has no figures: the
 * element says so to the reader, and the console to whoever set the rate.
 *
 * @tagname liana-calculator
 * @fires {CalculatorChangeEvent} liana-calculator-change - The person looks at another amount, term or way.
 * @cssprop [--liana-calculator-background=var(--liana-surface-raised)] - Fill.
 * @cssprop [--liana-calculator-radius=var(--liana-radius-lg)] - Corners.
 */
export class LianaCalculator extends ConfiguredCalculator {
  static override styles = calculatorStyles;

  /** What stands in the field for the amount, where it differs from the amount. */
  @state() private typed?: string | undefined;
  @state() private isWrong = false;
  @state() private otherWay?: Way;
  @state() private showsPayments = false;
  @query('.scale') private scale?: HTMLInputElement;

  readonly #announcer = new Announcer(this);

  override willUpdate(changed: PropertyValues<this>) {
    super.willUpdate(changed);
    if (this.settings) this.#adviseOnCeiling(this.settings);
    if (this.settings && changed.has('amount') && this.#read(this.typed ?? '') !== this.amount) this.#showAmount(this.settings);
  }

  override render() {
    const settings = this.settings;
    if (!settings) return nothing;
    const { calculator } = this.words.messages;
    const example = creditExample(settings, this.choice);
    const whyNone = example ? '' : whyNoFigures(settings, this.choice, this.words);
    return html`
      <section class="calculator" aria-labelledby="title">
        <header>
          <h2 id="title">${calculator.title}</h2>
          <span class="tag caution">${calculator.example}</span>
        </header>
        <div class="columns">
          ${calculatorFields(this.#input(settings), this.words)}
          <div class="result">${this.#basis(settings)} ${calculatorResult(example, whyNone, settings, this.words)}</div>
        </div>
        ${example ? this.#more(example, settings) : nothing} ${this.#notes(example, settings)}
        <p class="visually-hidden" role="status">${this.#announcer.text}</p>
      </section>
    `;
  }

  override updated() {
    const { scale } = this;
    if (!scale) return;
    const [min, max] = [Number(scale.min), Number(scale.max)];
    scale.style.setProperty('--at', String((scale.valueAsNumber - min) / (max - min)));
  }

  #adviseOnCeiling(settings: CalculatorSettings) {
    const ceiling = brokenCeiling(settings, this.choice);
    if (!ceiling) return;
    const { id, limitPercent, costPercent } = ceiling;
    this.advice.say(
      `expected rate and fees whose cost is at most ${limitPercent} % a year, the ceiling ${id} of ${settings.marketId}, got ${costPercent} %: no figures are shown`,
      id,
    );
  }

  /** The page named an amount: it stands in the field, and where it is none that can be borrowed the field says so. */
  #showAmount({ currency }: CalculatorSettings) {
    this.isWrong = this.amount !== undefined && this.amount !== this.choice.amountMinor;
    this.typed = this.isWrong ? moneyToType(this.amount!, currency, this.words.language) : undefined;
  }

  #input(settings: CalculatorSettings) {
    return {
      settings,
      choice: this.choice,
      typed: this.typed ?? moneyToType(this.choice.amountMinor, settings.currency, this.words.language),
      isWrong: this.isWrong,
      onType: this.#type,
      onLeave: this.#leave,
      onAmount: this.#slide,
      onTerm: (months: number) => this.#change({ months }),
      onWay: (way: Way) => this.#change({ way }),
    };
  }

  #basis = ({ currency }: CalculatorSettings): TemplateResult => {
    const { amountMinor, months } = this.choice;
    return html`<h3 class="small">${this.words.messages.calculator.basis(this.words.money({ amountMinor, currency }), this.words.term(months))}</h3>`;
  };

  #more(example: CreditExample, settings: CalculatorSettings): TemplateResult {
    const { calculator } = this.words.messages;
    const others = settings.ways.filter((way) => way !== example.choice.way);
    return html`
      ${others.length > 0 ? this.#comparison(example, others, settings) : nothing}
      <div class="payments">
        <button class="button outlined compact" type="button" aria-expanded=${this.showsPayments} @click=${this.#turnPayments}>
          ${this.showsPayments ? calculator.hidePayments : calculator.showPayments}
        </button>
        ${this.showsPayments ? this.#payments(example, settings) : nothing}
      </div>
    `;
  }

  #comparison(example: CreditExample, others: readonly Way[], settings: CalculatorSettings): TemplateResult {
    const way = others.find((other) => other === this.otherWay) ?? others[0]!;
    const other = creditExample(settings, { ...example.choice, way });
    const pick = (picked: Way) => {
      this.otherWay = picked;
    };
    return html`
      <section class="compare" aria-labelledby="compare">
        <div class="head">
          <h3 id="compare">${this.words.messages.calculator.compare.title}</h3>
          ${otherWayField(others, way, this.words, pick)}
        </div>
        ${other ? calculatorCompare([example, other], settings, this.words) : nothing}
      </section>
    `;
  }

  #payments({ plan }: CreditExample, { currency, marketId }: CalculatorSettings): TemplateResult {
    return html`
      <liana-schedule
        .payments=${schedulePayments(plan.rows, currency)}
        .upfront=${{ amountMinor: plan.credit - plan.received, currency }}
        .locale=${this.words.language}
        .market=${marketId}
      ></liana-schedule>
    `;
  }

  #notes(example: CreditExample | undefined, { ruleSet, ratePercent }: CalculatorSettings): TemplateResult {
    const { calculator } = this.words.messages;
    const first = example?.plan.rows[0]?.dueOn;
    return html`
      <div class="notes smallest muted">
        ${first ? html`<p>${calculator.reckoned(this.words.percent(ratePercent), this.words.date(first))}</p>` : nothing}
        <p>${calculator.notAnOffer}</p>
        ${ruleSet.advertising.warning ? html`<p class="warning small">${this.words.of(ruleSet.advertising.warning)}</p>` : nothing}
      </div>
    `;
  }

  #type = (text: string) => {
    const { min, max } = this.settings!;
    const amountMinor = this.#read(text);
    this.typed = text;
    if (amountMinor === undefined || amountMinor < min || amountMinor > max) return this.#sayWrongSoon();
    this.#change({ amountMinor });
  };

  #slide = (amountMinor: number) => {
    this.typed = undefined;
    this.#change({ amountMinor });
  };

  /** Half an amount is not called wrong while it is typed: only when it is left so, or nothing more comes. */
  #leave = () => {
    if (this.typed === undefined) return;
    if (this.#read(this.typed) === this.choice.amountMinor) this.typed = undefined;
    else this.isWrong = true;
  };

  #sayWrongSoon() {
    const { min, max, currency } = this.settings!;
    const round = (amountMinor: number) => this.words.roundMoney({ amountMinor, currency });
    this.#announcer.soon(() => {
      this.isWrong = true;
      return this.words.messages.calculator.amountWrong(round(min), round(max));
    });
  }

  #change(changes: Partial<CreditChoice>) {
    const { amountMinor, months, way } = { ...this.choice, ...changes };
    if (changes.way && changes.way === this.otherWay) this.otherWay = this.choice.way;
    if (changes.amountMinor !== undefined) {
      this.isWrong = false;
      this.amount = amountMinor;
    }
    this.months = months;
    this.way = way;
    this.#announcer.soon(() => this.#inWords());
    this.dispatchEvent(new CalculatorChangeEvent({ amountMinor, currency: this.settings!.currency }, months, way));
  }

  #inWords(): string {
    const settings = this.settings!;
    const example = creditExample(settings, this.choice);
    if (!example) return whyNoFigures(settings, this.choice, this.words);
    const figures = Object.values(exampleFigures(example, settings, this.words));
    return figures.map(({ label, value, unit }) => `${label}: ${value}, ${unit}`).join('; ');
  }

  #read = (text: string): number | undefined => this.settings && typedMoney(text, this.settings.currency, this.words.language);

  #turnPayments = () => {
    this.showsPayments = !this.showsPayments;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'liana-calculator': LianaCalculator;
  }
}

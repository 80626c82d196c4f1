import type { PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { LocalizedElement } from '../locale/localized-element.ts';
import { Advice } from '../parts/advice.ts';
import type { CalculatorFee } from './calculator-fees.ts';
import { type CalculatorAttributes, type CalculatorSettings, readSettings, type SettingProblem } from './calculator-settings.ts';
import type { CreditChoice } from './credit-example.ts';
import { isToLoad, loadedMarket, loadMarket } from './market-laws.ts';
import { isWay } from './ways.ts';

/** `1299.00` would be read as $12.99: what is no whole number is no amount. */
const wholeNumber = {
  fromAttribute: (text: string | null) => (/^\d+$/.test(text ?? '') ? Number(text) : text === null ? undefined : Number.NaN),
};

/** A calculator as a page sets it up: its attributes, checked, under the law of its market. */
export abstract class ConfiguredCalculator extends LocalizedElement {
  /** The amount that is looked at, in minor units; `min` when left out. */
  @property({ converter: wholeNumber }) amount?: number;
  /** The smallest amount, in minor units. */
  @property({ converter: wholeNumber }) min?: number;
  /** The largest amount, in minor units. */
  @property({ converter: wholeNumber }) max?: number;
  /** From one place of the scale to the next, in minor units; 100 when left out. Any amount can be typed. */
  @property({ converter: wholeNumber }) step?: number;
  /** ISO 4217 code; the market's currency when left out. */
  @property() currency?: string;
  /** The terms to choose from, in months. */
  @property() terms = '6 12 18 24 36';
  /** The term that is looked at, one of `terms`; the middle one when left out, the longer of two. */
  @property({ type: Number }) months?: number;
  /** The ways of paying back to choose from; two are compared. */
  @property() ways = 'annuity equal-principal';
  /** The way that is looked at, one of `ways`; the first when left out. */
  @property() way?: string;
  /** The yearly interest rate in percent, as text: `9.40`. */
  @property() rate?: string;
  /** Charges beside the interest; JSON as an attribute. */
  @property({ type: Array }) fees: readonly CalculatorFee[] | null = [];
  /** The day of the example, `YYYY-MM-DD`; the device's day in the market when left out. */
  @property() date?: string;

  /** Undefined while something does not fit; nothing is shown then. */
  protected settings?: CalculatorSettings | undefined;
  /** What is looked at: what the attributes say, as far as the settings allow it. */
  protected choice!: CreditChoice;
  protected readonly advice = new Advice(this);

  get #marketId(): string {
    return this.market ?? 'US';
  }

  /** Nothing is drawn before the market's law is there, which is loaded once; after that no network is needed. */
  protected override scheduleUpdate() {
    if (!isToLoad(this.#marketId)) return super.scheduleUpdate();
    const update = () => super.scheduleUpdate();
    return loadMarket(this.#marketId).then(update, update);
  }

  override willUpdate(_changed: PropertyValues<this>) {
    const market = this.#marketId;
    // What could not be loaded is no fault of the page's: it is tried again at the next change.
    const read = isToLoad(market) ? [] : readSettings(this.#written(), loadedMarket(market), new Date());
    if (Array.isArray(read)) this.#advise(read);
    this.settings = Array.isArray(read) ? undefined : read;
    if (this.settings) this.choice = this.#choiceWithin(this.settings);
  }

  #written(): CalculatorAttributes {
    const { amount, currency, min, max, step, rate, terms, months, ways, way, fees, date } = this;
    const given = { amount, currency, min, max, step, rate, months, way, date };
    const present = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined && value !== null));
    return { terms, ways, fees, ...present };
  }

  #choiceWithin({ min, max, terms, ways }: CalculatorSettings): CreditChoice {
    const { amount = min, months, way = '' } = this;
    return {
      amountMinor: Math.min(max, Math.max(min, amount)),
      months: months !== undefined && terms.includes(months) ? months : terms[Math.floor(terms.length / 2)]!,
      way: isWay(way) && ways.includes(way) ? way : ways[0]!,
    };
  }

  #advise(problems: readonly SettingProblem[]) {
    for (const problem of problems) {
      const { attribute, expected } = problem;
      const got = 'got' in problem ? problem.got : (this.getAttribute(attribute) ?? this[attribute as keyof this]);
      this.advice.say(`expected ${attribute} to be ${expected}, got ${JSON.stringify(got)}`);
    }
  }
}

import type { Locale, LocalizedText, Money } from '@liana/contract';
import {
  formatDate,
  formatMoney,
  formatPayments,
  formatPercent,
  formatRoundMoney,
  type Language,
  type MarketId,
  textIn,
} from '@liana/markets';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Messages, messagesOf } from '../locales/messages.ts';
import { currentLocale, onLocaleChange } from './current-locale.ts';
import { intlTag } from './language-of.ts';
import { marketDate, marketTime } from './market-time.ts';

/** What the controller needs of its element: a language of its own, if it has one, and the `lang` and `dir` to set. */
export interface LocalizedHost extends ReactiveControllerHost {
  locale?: Language | undefined;
  /** Whose habits amounts and dates are written by; those of the United States when left out. */
  market?: MarketId | undefined;
  lang: string;
  dir: string;
}

/**
 * The words and formats of an element's language. The element renders again when the page's language changes.
 *
 * It also sets the host's `lang` and `dir`, so that screen readers, line breaking, `:lang()` and the way of reading follow the words and not
 * the page around them.
 */
export class LocaleController implements ReactiveController {
  readonly #host: LocalizedHost;
  #stopListening = () => {};

  constructor(host: LocalizedHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    this.#stopListening = onLocaleChange(() => this.#host.requestUpdate());
    this.#host.requestUpdate();
  }

  hostDisconnected() {
    this.#stopListening();
  }

  hostUpdate() {
    this.#host.lang = this.language;
    this.#host.dir = this.language === 'ar' ? 'rtl' : 'ltr';
  }

  get language(): Language {
    return this.#host.locale ?? currentLocale();
  }

  /** The nearest language in which the server, too, has every text. */
  get locale(): Locale {
    return this.language === 'zh-Hans' ? 'zh-Hans' : 'en';
  }

  get market(): MarketId | undefined {
    return this.#host.market;
  }

  get messages(): Messages {
    return messagesOf(this.language);
  }

  /** A text that came from the server; in English where it has none in this language. */
  of(text: LocalizedText): string {
    const isTheirs = text[this.language] !== undefined;
    // English within Arabic keeps its own order, down to the full stop.
    return isTheirs || this.language !== 'ar' ? textIn(text, this.language) : `\u2068${text.en}\u2069`;
  }

  /** With all minor units: `$115.17`. */
  money(amount: Money): string {
    return inOneRun(formatMoney(amount, this.language, this.#host.market), this.language);
  }

  /** For ranges and inputs: `$500`. */
  roundMoney(amount: Money): string {
    return inOneRun(formatRoundMoney(amount, this.language, this.#host.market), this.language);
  }

  /** A decimal percent as it came: `13.99` is `13.99%`. */
  percent(percent: string): string {
    return inOneRun(formatPercent(percent, this.language, this.#host.market), this.language);
  }

  /** A calendar date, or the day of a moment in the market: `Nov 21, 2026`. */
  date(dateOrInstant: string): string {
    return formatDate(dateOrInstant.includes('T') ? marketDate(dateOrInstant) : dateOrInstant, this.language, this.#host.market);
  }

  /** The month of a calendar date: `Dec 2026`. */
  month(date: string): string {
    const day = new Date(`${date}T00:00:00Z`);
    return new Intl.DateTimeFormat(intlTag(this.language), { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(day);
  }

  payments(count: number): string {
    return formatPayments(count, this.language, this.#host.market);
  }

  /** Sentences that follow one another; Chinese parts them by their full stops alone. */
  sentences(...sentences: readonly string[]): string {
    return sentences.join(this.language === 'zh-Hans' ? '' : ' ');
  }

  /** Things named one after the other: `Age, State and Credit score`. */
  all(names: readonly string[]): string {
    return new Intl.ListFormat(intlTag(this.language)).format(names);
  }

  /** A term: `24 months`, `10 years`. */
  term(months: number): string {
    const [count, unit] = months > 60 && months % 12 === 0 ? [months / 12, 'year'] : [months, 'month'];
    return new Intl.NumberFormat(intlTag(this.language), { style: 'unit', unit, unitDisplay: 'long' }).format(count);
  }

  /** The time of day of a moment, on the market's clock: the same for everybody who reads it. */
  time(instant: string): string {
    return marketTime(instant, intlTag(this.language));
  }
}

/** A number with its sign or currency reads from left to right in Arabic too; its parts would change places in a sentence without this. */
function inOneRun(written: string, language: Language): string {
  return language === 'ar' ? `\u2066${written.replaceAll('\u200f', '')}\u2069` : written;
}

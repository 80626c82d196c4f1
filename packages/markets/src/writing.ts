import type { AnnualRate, Currency, MinorUnits } from '@liana/finance';
import type { DisclosureRow } from './disclosure.ts';
import { formatDate, formatMoney, formatPayments, formatPercent } from './format.ts';
import type { MarketId } from './market-id.ts';
import { inLanguages, type Language, type Locale, type LocalizedText } from './text.ts';

/** Writes figures and sentences of one market, in each complete language and in the market's own. */
export interface Writing {
  /** A text from what each language writes. */
  readonly each: (write: (language: Language) => string) => LocalizedText;
  readonly money: (amountMinor: MinorUnits, currency: Currency) => LocalizedText;
  /** A decimal percentage as it comes: `'13.99'`. */
  readonly percent: (percent: string) => LocalizedText;
  /** An annual rate, to the decimals of its convention. */
  readonly rate: (rate: AnnualRate) => LocalizedText;
  /** A calendar date, `YYYY-MM-DD`. */
  readonly date: (date: string) => LocalizedText;
  /** A number of payments. */
  readonly payments: (count: number) => LocalizedText;
  /** A name, which is the same in every language. */
  readonly name: (name: string) => LocalizedText;
}

/** @param more languages of the market beyond the complete ones. */
export function writingOf(market: MarketId, more: readonly Exclude<Language, Locale>[] = []): Writing {
  const each = (write: (language: Language) => string) => inLanguages(more, write);
  const percent = (text: string) => each((language) => formatPercent(text, language, market));
  return {
    each,
    money: (amountMinor, currency) => each((language) => formatMoney({ amountMinor, currency }, language, market)),
    percent,
    rate: (rate) => percent(rate.percent),
    date: (date) => each((language) => formatDate(date, language, market)),
    payments: (count) => each((language) => formatPayments(count, language, market)),
    name: (name) => each(() => name),
  };
}

/** An ordinary row. */
export function row(key: string, label: LocalizedText, value: LocalizedText): DisclosureRow {
  return { key, label, value, prominent: false };
}

import { type Currency, FinanceError, type MinorUnits, moneyToDecimal } from '@liana/finance';
import { MarketError } from './errors.ts';
import { languageTags, type MarketId } from './market-id.ts';
import type { Language } from './text.ts';

/** Money as it comes from the wire; `@liana/finance`'s `Money` fits. */
export interface WrittenMoney {
  readonly amountMinor: number;
  readonly currency: string;
}

/**
 * An amount with all its minor units, as a contract would quote it: `$115.17`.
 *
 * @throws {FinanceError} `currency-unknown`.
 */
export function formatMoney(money: WrittenMoney, language: Language, market: MarketId = 'US'): string {
  return writeMoney(money, language, market, 'auto');
}

/** An amount without its minor units where they are zero: `$500`, `$0`, but `$499.50`. For ranges, inputs and "down". */
export function formatRoundMoney(money: WrittenMoney, language: Language, market: MarketId = 'US'): string {
  return writeMoney(money, language, market, 'stripIfInteger');
}

/**
 * A percentage with exactly the decimals that the text has: `'13.99'` is `13.99%`. Who computes a rate decides its
 * decimals, by the market; the locale decides the look.
 *
 * @throws {MarketError} `number-not-decimal`.
 */
export function formatPercent(percent: string, language: Language, market: MarketId = 'US'): string {
  const match = /^-?\d+(?:\.(\d+))?$/.exec(percent);
  if (!match) throw new MarketError('number-not-decimal', `expected a decimal percentage such as '13.99', got '${percent}'`);
  const decimals = match[1]?.length ?? 0;
  return numberFormat(languageTag(language, market), {
    style: 'unit',
    unit: 'percent',
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(percent as Intl.StringNumericLiteral);
}

/**
 * A calendar date: `Nov 21, 2026`, `2026年11月21日`. `date` is `YYYY-MM-DD` and has no zone, so none can move it.
 *
 * @throws {FinanceError} `date-invalid`.
 */
export function formatDate(date: string, language: Language, market: MarketId = 'US'): string {
  const day = new Date(`${date}T00:00:00Z`);
  // 30 February would be read as 2 March.
  if (Number.isNaN(day.getTime()) || !day.toISOString().startsWith(date)) {
    throw new FinanceError('date-invalid', `expected a day that exists as YYYY-MM-DD, got '${date}'`);
  }
  return dateFormat(languageTag(language, market)).format(day);
}

/** A number of payments: `24 payments`, `共 24 期`, `24 Raten`. @throws {MarketError} `number-not-decimal` for what is no count. */
export function formatPayments(count: number, language: Language, market: MarketId = 'US'): string {
  if (!Number.isSafeInteger(count) || count < 0) {
    throw new MarketError('number-not-decimal', `expected a number of payments, got ${count}`);
  }
  const tag = languageTag(language, market);
  const words: Partial<Record<Intl.LDMLPluralRule, string>> = paymentWords[language];
  const word = words[new Intl.PluralRules(tag).select(count)] ?? paymentWords[language].other;
  return word.replace('#', numberFormat(tag, {}).format(count));
}

/** By the plural forms that each language has. */
const paymentWords = {
  en: { one: '# payment', other: '# payments' },
  'zh-Hans': { other: '共 # 期' },
  de: { one: '# Rate', other: '# Raten' },
  ar: { one: 'دفعة واحدة', two: 'دفعتان', few: '# دفعات', other: '# دفعة' },
} satisfies Record<Language, Partial<Record<Intl.LDMLPluralRule, string>>>;

function writeMoney(
  { amountMinor, currency }: WrittenMoney,
  language: Language,
  market: MarketId,
  zeros: 'auto' | 'stripIfInteger',
): string {
  // The exact decimal string goes in, so no amount passes through a fraction of a double.
  const decimal = moneyToDecimal({ amountMinor: amountMinor as MinorUnits, currency: currency as Currency });
  return numberFormat(languageTag(language, market), { style: 'currency', currency, trailingZeroDisplay: zeros }).format(
    decimal as Intl.StringNumericLiteral,
  );
}

function languageTag(language: Language, market: MarketId): string {
  return languageTags[market][language];
}

// Making a formatter costs far more than using it, and a list of offers formats hundreds of numbers.
const numberFormats = new Map<string, Intl.NumberFormat>();
const dateFormats = new Map<string, Intl.DateTimeFormat>();

function numberFormat(tag: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return cached(numberFormats, `${tag} ${JSON.stringify(options)}`, () => new Intl.NumberFormat(tag, options));
}

function dateFormat(tag: string): Intl.DateTimeFormat {
  return cached(dateFormats, tag, () => new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }));
}

function cached<Format>(formats: Map<string, Format>, key: string, make: () => Format): Format {
  const known = formats.get(key);
  if (known) return known;
  const made = make();
  formats.set(key, made);
  return made;
}

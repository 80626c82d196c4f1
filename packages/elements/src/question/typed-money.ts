import { isCurrency, moneyFromDecimal, moneyToDecimal } from '@liana/finance';

/** Grouped by thousands, or not at all; a full stop before the decimals, as English and Chinese write it. */
const TYPED = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;

/**
 * What somebody typed as an amount, in minor units: `2,850`, `$640.50`, `２８５０`. Undefined when it is not an amount of this currency.
 */
export function typedMoney(text: string, currency: string): number | undefined {
  // Chinese input methods may leave digits and stops in full width; NFKC makes them plain.
  const plain = text
    .normalize('NFKC')
    .replace(/[\s'’]/g, '')
    .replace(/^[$€£¥]|元$/g, '');
  if (!TYPED.test(plain) || !isCurrency(currency)) return undefined;
  try {
    return moneyFromDecimal(plain.replaceAll(',', ''), currency).amountMinor;
  } catch {
    // More decimals than the currency has, or an amount beyond counting: not an amount that anybody owes.
    return undefined;
  }
}

/** An amount as somebody would type it: `2,850`, or `640.50` where there are cents. */
export function moneyToType(amountMinor: number, currency: string, locale: string): string {
  if (!isCurrency(currency)) return String(amountMinor);
  const decimal = moneyToDecimal({ amountMinor, currency } as Parameters<typeof moneyToDecimal>[0]);
  const decimals = /\.0+$/.test(decimal) ? 0 : (decimal.split('.')[1]?.length ?? 0);
  return new Intl.NumberFormat(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(
    decimal as Intl.StringNumericLiteral,
  );
}

/** The sign that stands before the field. */
export function currencySign(currency: string, locale: string): string {
  const parts = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' }).formatToParts(0);
  return parts.find((part) => part.type === 'currency')?.value ?? currency;
}

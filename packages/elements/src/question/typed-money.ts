import { isCurrency, moneyFromDecimal, moneyToDecimal } from '@liana/finance';
import type { Language } from '@liana/markets';
import { intlTag } from '../locale/language-of.ts';

/** Grouped by thousands, or not at all; a full stop before the decimals. */
const TYPED = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;

/**
 * What somebody typed as an amount, in minor units: `2,850`, `$640.50`, `２８５０`; in German `2.850,50`, in Arabic `٢٬٨٥٠`. Undefined when it is
 * not an amount of this currency, as that language writes one.
 */
export function typedMoney(text: string, currency: string, language: Language = 'en'): number | undefined {
  const plain = inPlainDigits(text)
    .replace(/[\s'’]/g, '')
    .replace(/^[$€£¥]|[€元]$/g, '');
  const english = language === 'de' ? plain.replace(/[.,]/g, (sign) => (sign === ',' ? '.' : ',')) : plain;
  if (!TYPED.test(english) || !isCurrency(currency)) return undefined;
  try {
    return moneyFromDecimal(english.replaceAll(',', ''), currency).amountMinor;
  } catch {
    // More decimals than the currency has, or an amount beyond counting: not an amount that anybody owes.
    return undefined;
  }
}

/** Chinese input methods may leave digits and stops in full width, which NFKC makes plain; Arabic keyboards have digits and signs of their own. */
function inPlainDigits(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replaceAll('\u066c', ',')
    .replaceAll('\u066b', '.');
}

/** An amount as somebody would type it: `2,850`, or `640.50` where there are cents. */
export function moneyToType(amountMinor: number, currency: string, language: Language): string {
  if (!isCurrency(currency)) return String(amountMinor);
  const decimal = moneyToDecimal({ amountMinor, currency } as Parameters<typeof moneyToDecimal>[0]);
  const decimals = /\.0+$/.test(decimal) ? 0 : (decimal.split('.')[1]?.length ?? 0);
  return new Intl.NumberFormat(intlTag(language), { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(
    decimal as Intl.StringNumericLiteral,
  );
}

/** The sign that stands before the field. */
export function currencySign(currency: string, language: Language): string {
  const parts = new Intl.NumberFormat(intlTag(language), { style: 'currency', currency, currencyDisplay: 'narrowSymbol' }).formatToParts(0);
  return parts.find((part) => part.type === 'currency')?.value ?? currency;
}

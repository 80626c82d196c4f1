import type { Locale } from '@liana/markets';
import type { FactDefinition, FactValue } from '../../facts/fact.ts';
import { writeMoney } from '../../facts/write-money.ts';
import { sentenceWords } from './words.ts';

/** All decimals that a number in a file can have: two rules that differ must not read the same. */
const allDecimals = { maximumFractionDigits: 100 } as const;

/** A value as a rule about this fact names it: an option by its quoted label, money, months and shares in their units. */
export function writeValue(definition: FactDefinition | undefined, value: FactValue, locale: Locale): string {
  const type = definition?.type;
  if (typeof value === 'string') {
    const label = type && 'options' in type ? type.options.find((option) => option.id === value)?.label[locale] : undefined;
    return sentenceWords[locale].quoted(label ?? value);
  }
  if (type?.kind === 'money' && Number.isSafeInteger(value)) return writeMoney(value, type.currency, locale);
  if (type?.kind === 'percent') return number(locale, { style: 'unit', unit: 'percent' }).format(value);
  if (type?.kind === 'integer' && type.unit === 'months') {
    return number(locale, { style: 'unit', unit: 'month', unitDisplay: 'long' }).format(value);
  }
  return writeNumber(value, locale);
}

/** A plain number, such as how many times another fact. */
export function writeNumber(value: number, locale: Locale): string {
  return number(locale, {}).format(value);
}

const formats = new Map<string, Intl.NumberFormat>();

function number(locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${options.unit}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(locale, { ...options, ...allDecimals });
  formats.set(key, made);
  return made;
}

import { type IsoDate, isoDate, type MinorUnits, minorUnits, type Rational, rational } from '@liana/finance';
import { isRecord, UnreadableError } from './reference-case.ts';

type Inputs = Readonly<Record<string, unknown>>;

// Each reader takes what its key holds, or says that the key cannot be read.

/** A number as it was written. */
export function decimalText(from: Inputs, key: string): string {
  const value = from[key];
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string' || !/^-?\d+(\.\d+)?$/.test(text)) throw unreadable(key, value);
  return text;
}

export const decimal = (from: Inputs, key: string): Rational => rational(decimalText(from, key));

export function wholeNumber(from: Inputs, key: string): number {
  const value = Number(decimalText(from, key));
  if (!Number.isSafeInteger(value)) throw unreadable(key, from[key]);
  return value;
}

export function word(from: Inputs, key: string): string {
  const value = from[key];
  if (typeof value !== 'string') throw unreadable(key, value);
  return value;
}

export const date = (from: Inputs, key: string): IsoDate => isoDate(word(from, key));

export function records(from: Inputs, key: string): Inputs[] {
  const value = from[key];
  if (!Array.isArray(value) || !value.every(isRecord)) throw unreadable(key, value);
  return value;
}

export function record(from: Inputs, key: string): Inputs {
  const value = from[key];
  if (!isRecord(value)) throw unreadable(key, value);
  return value;
}

export function list(from: Inputs, key: string): unknown[] {
  const value = from[key];
  if (!Array.isArray(value)) throw unreadable(key, value);
  return value;
}

/** A sum of fractions, as times are written: `'1/12+3/365'`. */
export function sumOfFractions(text: string): Rational {
  const term = /^-?\d+(\.\d+)?(\/\d+)?$/;
  const terms = text.replaceAll(' ', '').split('+');
  if (!terms.every((part) => term.test(part))) throw new UnreadableError(`"${text}" is no sum of fractions`);
  return terms
    .map((part) => part.split('/'))
    .reduce((sum, [above, below = '1']) => sum.plus(rational(above!).over(rational(below))), rational(0));
}

/**
 * Amounts as whole numbers of one unit, the smallest that any of them needs. What is asked of them, rates and shares, is the same in any unit.
 */
export function wholeAmounts(texts: readonly string[]): MinorUnits[] {
  const decimals = Math.max(0, ...texts.map((text) => text.split('.')[1]?.length ?? 0));
  return texts.map((text) => minorUnits(Number(rational(text).times(rational(10n ** BigInt(decimals))).numerator)));
}

export function unreadable(key: string, value: unknown): UnreadableError {
  return new UnreadableError(value === undefined ? `${key} is missing` : `${key} cannot be read: ${JSON.stringify(value)}`);
}

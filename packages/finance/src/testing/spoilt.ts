import { dayCounts } from '../day-count.ts';
import { percent, Rational, rational } from '../rational.ts';
import { roundingModes } from '../rounding.ts';

/** The same arguments with one bad value somewhere in them. */
export interface Spoilt {
  /** Where, as it would be written. */
  readonly at: string;
  readonly value: unknown;
  readonly given: unknown[];
  /** Whether no function may take it for a value that is meant. */
  readonly isNever: boolean;
}

interface BadValue {
  readonly value: unknown;
  readonly isNever: boolean;
}

const never = (...values: unknown[]): BadValue[] => values.map((value) => ({ value, isNever: true }));
const perhaps = (...values: unknown[]): BadValue[] => values.map((value) => ({ value, isNever: false }));

const numbers = [
  ...never(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
  ...perhaps(-1, 0, 0.5, 10_000, -1_200_001, 9e15, 1e21),
];
const rates = perhaps(percent('-100'), percent('-0.01'), percent('1000000'), rational(0));
const dates = [
  ...never('2027-02-30', '2027-13-01', '2027-00-10', 'tomorrow', '', '2027-1-5', '12027-01-15'),
  ...perhaps('0001-01-01', '2027-01-14', '2027-02-16', '9999-12-31'),
];
const words = never('sideways', 'toString', '');
const decimals = [...never('NaN', 'Infinity', '1e3', ' 1', '1,5', ''), ...perhaps('-100', '1000000', '0', '99999999999999999999')];

/** Words of lists that are checked at run time too. Of shorter ones, such as ways to repay, the compiler is the only guard. */
const checkedWords: ReadonlySet<string> = new Set([...roundingModes, ...dayCounts, 'USD', 'month', 'us-apr', 'end']);

function badValuesFor(good: unknown): readonly BadValue[] {
  if (good instanceof Rational) return rates;
  if (typeof good === 'number') return numbers;
  if (typeof good !== 'string') return [];
  if (/^\d{4}-/.test(good)) return dates;
  if (/^[\d.]+$/.test(good)) return decimals;
  return checkedWords.has(good) ? words : [];
}

/** Every way to spoil one place of some arguments, of each of them. Of a list among them, its first and last; nothing within `made`, what the library itself gave. */
export function* spoilt(given: readonly unknown[], made: ReadonlySet<unknown>): Generator<Spoilt> {
  for (const { at, good, put } of places(given, made)) {
    for (const { value, isNever } of badValuesFor(good)) yield { at, value, isNever, given: put(value) as unknown[] };
  }
}

interface Place {
  readonly at: string;
  readonly good: unknown;
  /** All of it again, with another value there. */
  readonly put: (value: unknown) => unknown;
}

function* places(whole: unknown, made: ReadonlySet<unknown>, at = ''): Generator<Place> {
  if (made.has(whole)) return;
  if (typeof whole !== 'object' || whole === null || whole instanceof Rational) {
    yield { at, good: whole, put: (value) => value };
    return;
  }
  const isList = Array.isArray(whole);
  const areArguments = at === '';
  const names = Object.keys(whole).filter((_, index, all) => !isList || areArguments || index === 0 || index === all.length - 1);
  for (const name of names) {
    const put = (value: unknown) => (isList ? whole.with(Number(name), value) : { ...whole, [name]: value });
    for (const inner of places(whole[name as keyof typeof whole], made, `${at}${isList ? `[${name}]` : `.${name}`}`)) {
      yield { ...inner, put: (value) => put(inner.put(value)) };
    }
  }
}

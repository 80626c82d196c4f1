import { describe, expect, test } from 'vitest';
import * as finance from './index.ts';
import { Rational } from './rational.ts';
import * as spreadsheet from './spreadsheet/index.ts';
import { madeByLibrary, publicCalls } from './testing/public-calls.ts';
import { holdsNoNumber } from './testing/sound.ts';
import { type Spoilt, spoilt } from './testing/spoilt.ts';
import { spreadsheetCalls } from './testing/spreadsheet-calls.ts';

type Call = (...given: unknown[]) => unknown;
const functions = new Map<string, Call>(
  [...Object.entries(finance), ...Object.entries(spreadsheet)].flatMap(([name, value]) =>
    isFunction(value) ? [[name, value] as const] : [],
  ),
);
const calls = { ...publicCalls, ...spreadsheetCalls };

function isFunction(value: unknown): value is Call {
  return typeof value === 'function' && !String(value).startsWith('class ');
}

/** What is wrong with how a call met a bad value; nothing where it refused the value by name, or may mean it and gave numbers. */
function faults(call: Call, { at, value, given, isNever }: Spoilt): string[] {
  const tried = `${at} = ${textOf(value)}`;
  try {
    const result = call(...given);
    if (isNever && call !== finance.isCurrency) return [`${tried} was taken, for ${JSON.stringify(result, withoutBigint)}`];
    return holdsNoNumber(result) ? [`${tried} gave ${JSON.stringify(result, withoutBigint)}`] : [];
  } catch (error) {
    if (!(error instanceof finance.FinanceError)) return [`${tried} threw ${error}`];
    // A value that may be meant can be wrong only beside others: the message then says what they came to.
    const isNamed = error.message.includes(textOf(value)) || (!isNever && /\d/.test(error.message));
    return isNamed ? [] : [`${tried} was refused and not named: ${error.message}`];
  }
}

const withoutBigint = (_: string, value: unknown) => (typeof value === 'bigint' ? String(value) : value);
const textOf = (value: unknown) => (value instanceof Rational ? String(value.toNumber()) : String(value));

test('every public function is tried', () => {
  expect(Object.keys(calls).sort()).toEqual([...functions.keys()].sort());
});

describe.each(Object.entries(calls))('%s', (name, given) => {
  const call = functions.get(name)!;

  test('answers the call that is then spoilt', () => {
    expect(() => call(...given)).not.toThrow();
  });

  test('refuses what is no input by its value, and never answers with something that is no number', () => {
    expect([...spoilt(given, madeByLibrary)].flatMap((bad) => faults(call, bad))).toEqual([]);
  });
});

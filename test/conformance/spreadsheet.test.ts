import { describe, expect, test } from 'vitest';
import { financeReaders } from './finance/readers.ts';
import type { ReferenceCase } from './reference-case.ts';
import { judge } from './verdict.ts';

function aCase(kind: string, name: string, args: Record<string, unknown>, value: string): ReferenceCase {
  return { id: 'sample', kind: `tvm.${kind}`, inputs: { function: name, args }, expected: { value }, tolerance: { '*': '0.000001' } };
}

describe('cases of spreadsheet functions in forms that the reference file does not have', () => {
  test.each([
    ['the type 1', aCase('pmt', 'PMT', { rate: '0.1/12', nper: 24, pv: '100000', fv: '1000000', type: 1 }, '-42075.456831')],
    ['when at the begin', aCase('fv', 'FV', { rate: '0.075', nper: 20, pmt: '-2000', pv: 0, when: 'begin' }, '93105.064874')],
    ['a kind that holds two functions', aCase('npv_pv', 'PV', { rate: '0.07', nper: 20, pmt: 12000 }, '-127128.170946')],
    ['the other conversion', aCase('rate_conversion', 'NOMINAL', { effective: '0.1', periods: 4 }, '0.096454756')],
    ['flows in a list', aCase('npv_pv', 'NPV', { rate: '0.1', flows: ['-10000', 2000, 4000, 8000] }, '1031.350318')],
    ['a guess, which changes nothing', aCase('rate', 'RATE', { nper: 48, pmt: '-200', pv: 8000, guess: '0.75' }, '0.007701')],
    ['a name in small letters', aCase('ipmt', 'ipmt', { rate: '0.1/12', per: 1, nper: 24, pv: 2000 }, '-16.666667')],
  ])('%s', (_, reference) => {
    expect(judge(reference, financeReaders)).toEqual({ outcome: 'passed', reason: '' });
  });

  test.each([
    ['an argument that nobody knows', aCase('pmt', 'PMT', { rate: 0, nper: 1, pv: 1, mood: 5 }, '-1'), 'args.mood cannot be read'],
    ['a function that nobody knows', aCase('pmt', 'SLN', {}, '1'), 'function cannot be read: "SLN"'],
    ['a function that objects have by themselves', aCase('pmt', 'toString', {}, '1'), 'function cannot be read: "toString"'],
    ['an argument that is missing', aCase('pmt', 'PMT', { rate: 0, nper: 1 }, '1'), 'pv is missing'],
    ['a time of payment that nobody knows', aCase('pmt', 'PMT', { rate: 0, nper: 1, pv: 1, type: 2 }, '-1'), 'when cannot be read: 2'],
  ])('%s is skipped', (_, reference, reason) => {
    expect(judge(reference, financeReaders)).toEqual({ outcome: 'skipped', reason });
  });
});

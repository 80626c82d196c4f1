import { describe, expect, test } from 'vitest';
import { financeReaders } from './finance/readers.ts';
import { type ReferenceCase, readCases } from './reference-case.ts';
import { runCases } from './run.ts';
import { judge } from './verdict.ts';

const flow = (type: string, amount: string, firstT: string) => ({ type, amount, count: 1, firstT, stepT: '0' });

function aCase(changes: Partial<ReferenceCase> = {}): ReferenceCase {
  return {
    id: 'one-year',
    kind: 'apr.uk',
    inputs: { flows: [flow('advance', '100', '0'), flow('payment', '101', '1')] },
    expected: { aprPercent: '1.0' },
    tolerance: { aprPercent: '0.05' },
    ...changes,
  };
}

describe('a case', () => {
  test('passes when every expected figure is met within its tolerance', () => {
    expect(judge(aCase(), financeReaders)).toEqual({ outcome: 'passed', reason: '' });
  });

  test('passes whatever explains it beside its flows', () => {
    const inputs = { ...aCase().inputs, description: 'a year', loanAmount: '100' };

    expect(judge(aCase({ inputs }), financeReaders).outcome).toBe('passed');
  });

  test('whose row of days has a day too few or too many is skipped', () => {
    for (const row of [['2026-08-20'], ['2026-08-20', '2027-02-20', '2027-08-20']]) {
      const inputs = { convention: '30/360 Bond Basis', rows: [row] };
      const verdict = judge(aCase({ kind: 'day_count.30_360', inputs, expected: { days: [180] } }), financeReaders);

      expect(verdict).toMatchObject({ outcome: 'skipped', reason: expect.stringContaining('rows cannot be read') });
    }
  });

  test.each([0, -1, 1_000_000_000])('of %d payments is skipped at once', (count) => {
    const inputs = { flows: [flow('advance', '100', '0'), { ...flow('payment', '101', '1'), count }] };

    expect(judge(aCase({ inputs }), financeReaders)).toMatchObject({
      outcome: 'skipped',
      reason: expect.stringContaining(`count cannot be read: ${count}`),
    });
  });

  test('is read from a file that begins with a byte order mark', () => {
    expect(readCases(`\uFEFF${JSON.stringify({ cases: [aCase()] })}`)).toEqual([aCase()]);
  });

  test('that breaks its method fails, and the cases behind it are judged', () => {
    const breaking = { 'apr.uk': financeReaders['apr.uk']!, broken: () => ({ aprPercent: () => (undefined as never as string[])[0] }) };
    const said: string[] = [];

    expect(runCases([aCase({ kind: 'broken' }), aCase()], breaking, (line) => said.push(line))).toEqual({
      passed: 1,
      failed: 1,
      skipped: 0,
    });
    expect(said).toEqual([expect.stringMatching(/^✗ one-year \(broken\) failed: broke with TypeError/)]);
  });

  test('fails when a figure is off, and both are named', () => {
    const verdict = judge(aCase({ expected: { aprPercent: '1.1' } }), financeReaders);

    expect(verdict.outcome).toBe('failed');
    expect(verdict.reason).toMatch(/^aprPercent: expected "1.1" within 0.05, got 0\.99/);
  });

  test('that asks for equality and misses it says so', () => {
    const inputs = { start: '2027-01-31', months: 1 };
    const verdict = judge(aCase({ kind: 'date.add_months', inputs, expected: { date: '2027-03-01' }, tolerance: {} }), financeReaders);

    expect(verdict.reason).toBe('date: expected "2027-03-01" exactly, got "2027-02-28"');
  });

  test.each([
    ['dates', { kind: 'date.add_months', inputs: { start: '2027-01-31', months: 1 }, expected: { date: '2027-03-01' } }],
    [
      'lists',
      {
        kind: 'allocation',
        inputs: { amountMinor: '3', ratios: [1, 1], policy: 'floor each share, hand remaining units to the first' },
        expected: { shares: ['1', '2'] },
      },
    ],
    [
      'exact times',
      {
        kind: 'time_interval.eu',
        inputs: { start: '2012-01-12', end: '2012-02-15', regularPeriod: 'month' },
        expected: { years: '1/12+3/366' },
      },
    ],
    ['claims', { kind: 'cap_boundary', inputs: { cashflowsMonthly: ['100', '-101'], capPercent: '36' }, expected: { exceedsCap: true } }],
  ])('fails for %s that differ, whatever the tolerance of others', (_, changes) => {
    expect(judge(aCase({ ...changes, tolerance: { aprPercent: '5' } }), financeReaders).outcome).toBe('failed');
  });

  test('fails where the library refuses what has an answer', () => {
    const inputs = { flows: [flow('advance', '100', '0'), flow('payment', '99', '1')] };

    expect(judge(aCase({ inputs }), financeReaders)).toMatchObject({ outcome: 'failed', reason: expect.stringContaining('no-rate') });
  });

  test.each([
    ['an unknown kind', { kind: 'apr.mars' }, 'no method for the kind apr.mars'],
    ['a kind that objects have by themselves', { kind: 'toString' }, 'no method for the kind toString'],
    ['a key that is missing', { inputs: {} }, 'flows is missing'],
    ['a key in another form', { inputs: { flows: 'none' } }, 'flows cannot be read: "none"'],
    [
      'a figure of a flow that is passed by',
      { inputs: { flows: [flow('advance', '100', '0'), { ...flow('payment', '101', '1'), growthPercent: '2' }] } },
      'flows[1].growthPercent cannot be read',
    ],
    [
      'a figure that is passed by where no flows decide',
      { kind: 'date.add_months', inputs: { start: '2027-01-31', months: 1, days: 3 }, expected: { date: '2027-02-28' } },
      'days cannot be read',
    ],
    ['a figure that nobody knows', { expected: { aprPercent: '1.0', mood: '5' } }, 'expected mood cannot be read'],
    ['nothing expected', { expected: {} }, 'expected nothing cannot be read'],
  ])('is skipped, with the reason, for %s', (_, changes, reason) => {
    expect(judge(aCase(changes), financeReaders)).toEqual({ outcome: 'skipped', reason });
  });
});

test('a run names every case that did not pass', () => {
  const said: string[] = [];
  const wrong = aCase({ id: 'wrong', expected: { aprPercent: '9' } });
  const strange = aCase({ id: 'strange', kind: 'apr.mars' });

  const tally = runCases([aCase(), wrong, strange], financeReaders, (line) => said.push(line));

  expect(tally).toEqual({ passed: 1, failed: 1, skipped: 1 });
  expect(said).toHaveLength(2);
  expect(said[0]).toMatch(/^✗ wrong \(apr\.uk\) failed: aprPercent/);
  expect(said[1]).toMatch(/^– strange \(apr\.mars\) skipped/);
});

describe('a file', () => {
  test.each([
    ['of something else', 'hello', 'it is not JSON'],
    ['without cases', '{"kinds": {}}', 'it has no list of cases'],
    ['with a case that has no kind', '{"cases": [{"id": "a", "expected": {}}]}', 'case 1, a, lacks a kind'],
  ])('%s is refused', (_, json, message) => {
    expect(() => readCases(json)).toThrow(expect.objectContaining({ name: 'UnreadableError', message }));
  });

  test('may have cases that cannot be read or told apart: each is named by its place, and the others are read', () => {
    const { id: _, ...nameless } = aCase();
    const { expected: __, ...aimless } = aCase({ id: 'aimless' });
    const named: string[] = [];

    const cases = readCases(
      JSON.stringify({ cases: ['text', nameless, aCase(), aimless, aCase(), aCase({ id: 'last' })] }),
      ({ message }) => named.push(message),
    );

    expect(cases.map(({ id }) => id)).toEqual(['one-year', 'last']);
    expect(named).toEqual([
      'case 1 is no record',
      'case 2 lacks an id',
      'case 4, aimless, lacks what is expected',
      'case 5 has the id of case 3: one-year',
    ]);
  });
});

import { expect, test } from 'vitest';
import { gatesReport } from './gates.ts';

const kept = { id: 'a.auc', value: 0.812, unit: 'AUC', gate: 0.8, ok: true };
const missed = { id: 'a.ece', value: 0.0312, unit: 'ECE', gate: 0.02, ok: false };
const free = { id: 'a.brier', value: 0.1, unit: 'Brier' };

test('a missed gate is named with its figure and what was promised', () => {
  expect(gatesReport([kept, free, missed])).toEqual(['Gates missed: 1 of 2.', '  ✗ a.ece: 0.031 ECE, the gate is 0.020']);
});

test('kept gates are counted', () => {
  expect(gatesReport([kept, free])).toEqual(['The one gate is kept.']);
  expect(gatesReport([kept, { ...kept, id: 'b.auc' }])).toEqual(['All 2 gates are kept.']);
});

test('without any gate nothing is said to be kept', () => {
  expect(gatesReport([free])).toEqual(['No figure has a gate here.']);
});

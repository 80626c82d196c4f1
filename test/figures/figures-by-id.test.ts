import { expect, test } from 'vitest';
import { FiguresById } from './figures-by-id.ts';

const figures = new FiguresById([
  { id: 'passed', value: 95.06, unit: '%', gate: 90, ok: true },
  { id: 'passed.low', value: 93.94, unit: '%' },
  { id: 'passed.high', value: 96.1, unit: '%' },
  { id: 'broken', value: 80, unit: '%', gate: 90, ok: false },
  { id: 'outcomes', value: 897, unit: 'outcomes' },
]);

test('a rate is written with its interval, and marked where its gate is missed', () => {
  expect(figures.rate('passed')).toBe('95.1 % (93.9–96.1)');
  expect(figures.rate('broken')).toBe('80.0 % ✗');
});

test('whether a gate is kept is said where there is one', () => {
  expect([figures.judged('passed'), figures.judged('broken'), figures.judged('outcomes')]).toEqual(['95.1 % ✓', '80.0 % ✗', '897']);
});

test('what is not there is a dash', () => {
  expect([figures.rate('nothing'), figures.plain('nothing')]).toEqual(['–', '–']);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstDrift } from './drift.ts';

const files = (bodies: Record<string, unknown>) => new Map(Object.entries(bodies).map(([name, body]) => [name, JSON.stringify(body)]));

test.each([
  ['a changed value', { a: { offers: [{ id: 'off_1' }] } }, 'a.json at offers.0.id: stored is "off_1", the server answers "off_2"'],
  [
    'a field more',
    { a: { offers: [{ id: 'off_2', rate: '9.99' }] } },
    'a.json at offers.0.rate: stored is "9.99", the server answers nothing',
  ],
  ['a shorter list', { a: { offers: [] } }, 'a.json at offers.0: stored is nothing, the server answers {"id":"off_2"}'],
])('%s is named with its file and path', (_, { a }, sentence) => {
  expect(firstDrift(files({ 'a.json': a }), files({ 'a.json': { offers: [{ id: 'off_2' }] } }))).toBe(sentence);
});

test('a file that came or went is named', () => {
  expect(firstDrift(files({ 'a.json': 1 }), files({ 'a.json': 1, 'b.json': 2 }))).toBe('b.json is not there yet');
  expect(firstDrift(files({ 'a.json': 1, 'b.json': 2 }), files({ 'b.json': 2 }))).toBe('a.json is no longer recorded');
});

test('of two recordings there is a drift exactly where they are not the same', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (before, after) => {
      const isSame = JSON.stringify(before) === JSON.stringify(after);

      expect(firstDrift(files({ 'a.json': before }), files({ 'a.json': after })) === undefined).toBe(isSame);
      expect(firstDrift(files({ 'a.json': before }), files({ 'a.json': before }))).toBeUndefined();
    }),
  );
});

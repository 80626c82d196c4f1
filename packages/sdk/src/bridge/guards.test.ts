import { frameHeights } from '@liana/contract/bridge';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isFrameToHost, isHostToFrame } from './guards.ts';

test('E2: a frame message of any other shape is dropped, whatever it holds', () => {
  const known = new Set(['ready', 'painted', 'close', 'height', 'step', 'status', 'portal', 'failed']);

  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true }), (data) => {
      const type = (data as { type?: unknown } | null)?.type;
      fc.pre(typeof type !== 'string' || !known.has(type));

      expect(isFrameToHost(data)).toBe(false);
    }),
    { numRuns: 10_000 },
  );
});

test('E20: a frame can only ask for a height of the fixed ladder', () => {
  fc.assert(
    fc.property(fc.oneof(fc.integer(), fc.double(), fc.string()), (height) => {
      expect(isFrameToHost({ type: 'height', height })).toBe((frameHeights as readonly unknown[]).includes(height));
    }),
  );
});

test('a status names a documented state and an id, or nothing', () => {
  expect(isFrameToHost({ type: 'status', status: 'financed', applicationId: null })).toBe(true);
  expect(isFrameToHost({ type: 'status', status: 'declined', applicationId: null })).toBe(false);
  expect(isFrameToHost({ type: 'status', status: 'open', applicationId: 'x'.repeat(65) })).toBe(false);
});

test('E2: a start message needs a handle of a sane length', () => {
  const start = { type: 'start', handle: 'sh_1', locale: 'en', scheme: 'auto', boxHeight: 480 };

  expect(isHostToFrame(start)).toBe(true);
  expect(isHostToFrame({ ...start, handle: 'x'.repeat(5_000_000) })).toBe(false);
  expect(isHostToFrame({ ...start, scheme: '__proto__' })).toBe(false);
  expect(isHostToFrame([start])).toBe(false);
});

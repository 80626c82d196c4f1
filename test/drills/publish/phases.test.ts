import { expect, test } from 'vitest';
import { addedWait, figuresOf, type Phase } from './phases.ts';

const before: Phase = { name: 'before', from: 0, to: 100, part: 'before' };
const storing: Phase = { name: 'storing', from: 100, to: 200, part: 'during' };
const afterwards: Phase = { name: 'afterwards', from: 200, to: 300, part: 'afterwards' };
const read = (dueAt: number, latencyMs: number) => ({ act: 'read', dueAt, latencyMs });

test('a request counts where it was due, however late its answer came', () => {
  const figures = figuresOf(
    storing,
    [read(99, 500), read(100, 5), read(150, 90), read(199, 10), read(200, 500)],
    [{ at: 120, lateMs: 7, workMs: 3 }],
  );

  expect(figures).toMatchObject({ requests: 3, p50: 10, p99: 90, longest: { dueAt: 150 }, loopMs: 7, workMs: 3 });
});

test('what a publication adds is the longest wait during it beyond the longest before; what comes afterwards does not count', () => {
  const timed = [read(10, 30), read(110, 45), read(210, 400)];

  const figures = [before, storing, afterwards].map((phase) => figuresOf(phase, timed, []));

  expect(addedWait(figures)).toBe(15);
});

test('a stretch in which nobody came has no figures', () => {
  expect(figuresOf(storing, [], [])).toMatchObject({ requests: 0, p50: 0, p99: 0, longest: undefined, loopMs: 0, workMs: 0 });
});

import { expect, test } from 'vitest';
import { foldsOf } from './folds.ts';

const rows = Array.from({ length: 1_003 }, (_, row) => ({ key: `row-${row}`, approved: row % 10 < 7 }));

test('parts are of like size and of like share of approvals', () => {
  const fold = foldsOf(rows, 5);

  const parts = [0, 1, 2, 3, 4].map((part) => rows.filter((_, row) => fold[row] === part));
  for (const part of parts) {
    expect(part.length).toBeGreaterThanOrEqual(200);
    expect(part.length).toBeLessThanOrEqual(201);
    expect(part.filter(({ approved }) => approved).length / part.length).toBeCloseTo(0.7, 1);
  }
});

test('a row is in the same part in whatever order the rows stand', () => {
  const turned = [...rows].reverse();

  expect(foldsOf(turned, 5).reverse()).toEqual(foldsOf(rows, 5));
});

import { canonicalHash } from '@liana/matching';

/** The part of each row: parts of like size and like share of approvals, drawn by the hashes of the keys, so the same in every run. */
export function foldsOf(rows: readonly { key: string; approved: boolean }[], folds: number): number[] {
  const drawn = rows.map(({ key, approved }, row) => ({ row, approved, draw: canonicalHash(`fold/${key}`) }));
  drawn.sort((a, b) => Number(a.approved) - Number(b.approved) || (a.draw < b.draw ? -1 : 1));
  const fold = Array<number>(rows.length).fill(0);
  for (const [place, { row }] of drawn.entries()) fold[row] = place % folds;
  return fold;
}

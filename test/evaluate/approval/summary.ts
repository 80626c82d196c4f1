import type { Figure } from '../../figures/figure.ts';
import { FiguresById } from '../../figures/figures-by-id.ts';
import { table } from '../../figures/table.ts';
import type { Description } from './description.ts';
import type { Verdict } from './out-of-fold.ts';

/** The last words of the figures' ids. */
const columns = ['auc', 'brier', 'ece', 'coverage80', 'pass80', 'certifiedCoverage', 'certifiedPass'] as const;

/** One row for each table of applications; what has a gate is marked as kept or missed. */
export function approvalSummary(
  judged: readonly { description: Description; verdicts: readonly Verdict[]; figures: readonly Figure[] }[],
): string[] {
  const rows = judged.map(({ description: { name }, verdicts, figures }) => {
    const byId = new FiguresById(figures);
    return [name, verdicts.length.toLocaleString('en-US'), ...columns.map((column) => byId.judged(`approval.${name}.${column}`))];
  });
  return [
    'The approval model on applications that it had not seen. Ids in --json: approval.<table>.<column>.',
    '',
    ...table([['table', 'rows', ...columns], ...rows]),
    '',
    '  coverage80, pass80: share of rows at a likelihood of 0.80 and above, and of those the share that was approved.',
    '  certified…: the same above a threshold proven for a promise of 95 %; – where nothing was certified.',
    '  ✓ ✗: its gate is kept or missed.',
  ];
}

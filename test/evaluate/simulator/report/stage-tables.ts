import type { FiguresById } from '../../../figures/figures-by-id.ts';
import { table } from '../../../figures/table.ts';
import { promises } from '../run/judge.ts';

/** What stands in one row: a file, or all of them. Its suffix is that of its figures, such as `.hard.prequalified`. */
export interface Row {
  label: string;
  suffix: string;
}

const percent = (promise: number) => 100 * promise;

/** The wide net, and what is recommended at each promise, with intervals; the file's name stands in the first of its rows. */
export function stageTable(rows: readonly Row[], figures: FiguresById): string[] {
  const cells = rows.flatMap(({ label, suffix }) =>
    promises.map((promise, at) => {
      const end = `.${percent(promise)}${suffix}`;
      return [
        ...(at === 0 ? [label, figures.rate(`simulator.wideNet${suffix}`)] : ['', '']),
        `${percent(promise)} %`,
        recommended(figures, end),
        figures.rate(`simulator.coverage${end}`),
        figures.rate(`simulator.empty${end}`),
      ];
    }),
  );
  return table([['file', 'wide net', 'promise', 'recommended', 'coverage', 'empty lists'], ...cells], 6);
}

/** The same beside what could be had, without intervals, and what the certificates were worth. */
export function comparisonTable(rows: readonly Row[], figures: FiguresById): string[] {
  const cells = rows.flatMap(({ label, suffix }) => [
    [label, 'p ≥ 0.80', figures.plain(`simulator.pass80${suffix}`), '', figures.plain(`simulator.coverage80${suffix}`)],
    ...promises.map((promise) => {
      const end = `.${percent(promise)}${suffix}`;
      const plain = (what: string) => figures.plain(`simulator.${what}${end}`);
      return [
        '',
        `promise ${percent(promise)} %`,
        recommended(figures, end, 'plain'),
        plain('timesWideNet'),
        plain('coverage'),
        plain('informed.coverage'),
        plain('oracle.coverage'),
        plain('approvedSomewhere'),
        plain('certified'),
        figures.judged(`simulator.certificatesKept${end}`),
      ];
    }),
  ]);
  const head = ['file', '', 'passed', '× wide net', 'coverage', 'informed', 'oracle', 'served', 'certified', 'kept'];
  return table([head, ...cells], 2);
}

/** A pass rate of nothing is none. */
function recommended(figures: FiguresById, end: string, form: 'rate' | 'plain' = 'rate'): string {
  const id = `simulator.recommended${end}`;
  return figures.has(id) ? figures[form](id) : 'nothing';
}

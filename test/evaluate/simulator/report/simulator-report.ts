import type { Figure } from '../../../figures/figure.ts';
import { FiguresById } from '../../../figures/figures-by-id.ts';
import { gatesReport } from '../../../figures/gates.ts';
import { table } from '../../../figures/table.ts';
import type { Played } from '../played.ts';
import { driftReport } from './drift-report.ts';
import { comparisonTable, type Row, stageTable } from './stage-tables.ts';

const shortIds = ['wideNet', 'recommended', 'coverage', 'empty', 'recoveryOutcomes'].map((what) => `simulator.${what}`);

const stages = [
  { title: 'Before any lender has spoken', suffix: '' },
  { title: 'Prequalified, after the lenders’ soft checks', suffix: '.prequalified' },
] as const;

/** What a person reads of a simulation: the stages in tables, drift drawn, then the details. Every figure is in `figures`. */
export function simulatorReport(played: readonly Played[], figures: readonly Figure[]): string {
  const byId = new FiguresById(figures);
  const sections = stages.map((stage) => ({ ...stage, ...stageSection(played, stage.suffix, byId) }));
  const drifts = played.map((one) => driftReport(one, byId)).filter((lines) => lines.length > 0);
  const compared = sections.filter(({ rows }) => rows.length > 0);
  const gated = played.length > 1 ? figures : figures.filter(({ id }) => id.includes(`.${played[0]!.name}`));
  return [
    ...sections.flatMap(({ title, main }) => [title, '', ...main, '']),
    '  recommended: share of the recommended that passed. coverage: recommended, of the eligible. empty lists: applicants with none.',
    '',
    ...drifts.flatMap((lines) => [...lines, '']),
    ...compared.flatMap(({ title, rows }) => [`Beside what could be had: ${title.toLowerCase()}`, '', ...comparisonTable(rows, byId), '']),
    '  p ≥ 0.80: no certificate asked. informed, oracle: the most that could be recommended by whoever knew the policies and the',
    '  truth in all that is asked, and by whoever knew every probability. served: applicants with an approval. certified: segments',
    '  that are. kept: certificates whose recommended offers truly pass as promised.',
    '',
    `By their ids${played.length > 1 ? ', of all files together' : ''}, at a promise of 90 % (--json: all ${figures.length} figures)`,
    '',
    ...table(
      shortIds.filter((id) => byId.has(id)).map((id) => [id, byId.rate(id)]),
      2,
    ),
    '',
    ...gatesReport(gated),
  ].join('\n');
}

/** The rows of one stage: each file, and all where there are several. A file without anybody at that stage has a sentence instead. */
function stageSection(played: readonly Played[], stage: string, byId: FiguresById): { rows: Row[]; main: string[] } {
  const isThere = (suffix: string) => byId.has(`simulator.wideNet${suffix}`);
  const files = played.map((one) => ({ one, label: one.name, suffix: `.${one.name}${stage}` }));
  const all = { label: `all ${played.length} files`, suffix: stage };
  const rows = [...files, ...(played.length > 1 ? [all] : [])].filter(({ suffix }) => isThere(suffix));
  const missing = files.filter(({ suffix }) => !isThere(suffix)).map(({ one }) => `  ${one.name}: ${whyNobody(one, stage)}.`);
  return { rows, main: [...(rows.length > 0 ? stageTable(rows, byId) : []), ...missing] };
}

function whyNobody({ file: { lenders, run } }: Played, stage: string): string {
  const judged = run.judged.toLocaleString('en-US');
  if (stage !== '' && !lenders.some(({ softCheck }) => softCheck)) return 'no lender prequalifies';
  if (stage !== '') return `none of the ${judged} judged applicants passed a soft check`;
  return `none of the ${judged} judged applicants passes the published rules of any product; let "run.judged" be more`;
}

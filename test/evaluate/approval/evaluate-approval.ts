import { UsageError } from '@liana/command-line';
import { gatesReport } from '../../figures/gates.ts';
import type { Evaluated } from '../evaluation.ts';
import { type Tell, within } from '../progress.ts';
import { readApplications } from './applications.ts';
import { approvalFigures } from './figures.ts';
import { loadTable } from './load.ts';
import { outOfFold } from './out-of-fold.ts';
import { approvalReport } from './report.ts';
import { approvalSummary } from './summary.ts';
import { trainingOf } from './training.ts';

/**
 * `evaluate approval <folder> …`: the figures of each table, in the order in which they were named. The report has all of them in one
 * table, and then what is to be said of each.
 *
 * @throws {InputError} for a folder, file or column that cannot be evaluated; all are read before the first is evaluated.
 */
export async function evaluateApproval(folders: readonly string[], tell: Tell): Promise<Evaluated> {
  if (folders.length === 0) throw new UsageError('<folder> is missing: approval is evaluated on one or more folders with a table each');
  const tables = folders.map((folder) => {
    const table = loadTable(folder);
    return { description: table.description, training: trainingOf(table.description, readApplications(table)) };
  });
  const twice = tables.find(({ description }, index) => tables.findIndex((other) => other.description.name === description.name) !== index);
  if (twice) throw new UsageError(`the table ${twice.description.name} is named twice; its figures would have the same ids`);

  const rowsOf = (some: typeof tables) => some.reduce((sum, { training }) => sum + training.rows.length, 0);
  const share = (count: number) => rowsOf(tables.slice(0, count)) / rowsOf(tables);
  const judged = tables.map(({ description, training }, at) => {
    const ofThis = within(tell, share(at), share(at + 1));
    const { verdicts, models } = outOfFold(training, (done, part) => ofThis(done, `${description.name}: ${part}`));
    return {
      description,
      verdicts,
      figures: approvalFigures(description, verdicts),
      details: approvalReport(description, { verdicts, models }, training.suspicions),
    };
  });
  const figures = judged.flatMap((one) => one.figures);
  return {
    figures,
    report: [...approvalSummary(judged), '', ...judged.flatMap(({ details }) => [details, '']), ...gatesReport(figures)].join('\n'),
  };
}

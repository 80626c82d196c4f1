import { UsageError } from '@liana/command-line';
import type { Figure } from '../../figures/figure.ts';
import { readApplications } from './applications.ts';
import { approvalFigures } from './figures.ts';
import { loadTable } from './load.ts';
import { outOfFold } from './out-of-fold.ts';
import { approvalReport } from './report.ts';
import { trainingOf } from './training.ts';

/**
 * `evaluate approval <folder> …`: the figures of each table, in the order in which they were named; the report of each goes to standard
 * error, behind the progress.
 *
 * @throws {InputError} for a folder, file or column that cannot be evaluated; all are read before the first is evaluated.
 */
export async function evaluateApproval(folders: readonly string[]): Promise<Figure[]> {
  if (folders.length === 0) throw new UsageError('<folder> is missing: approval is evaluated on one or more folders with a table each');
  const tables = folders.map((folder) => {
    const table = loadTable(folder);
    return { description: table.description, training: trainingOf(table.description, readApplications(table)) };
  });
  const twice = tables.find(({ description }, index) => tables.findIndex((other) => other.description.name === description.name) !== index);
  if (twice) throw new UsageError(`the table ${twice.description.name} is named twice; its figures would have the same ids`);
  return tables.flatMap(({ description, training }) => {
    const judged = outOfFold(training, (part) => console.error(`${description.name}: ${part}`));
    console.error(`\n${approvalReport(description, judged)}`);
    return approvalFigures(description, judged.verdicts);
  });
}

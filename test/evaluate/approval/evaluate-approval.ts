import { UsageError } from '@liana/command-line';
import type { Figure } from '../../figures/figure.ts';
import { readApplications } from './applications.ts';
import { loadTable } from './load.ts';

/** `evaluate approval <folder> …`: the figures of each table, in the order in which they were named. */
export async function evaluateApproval(folders: readonly string[]): Promise<Figure[]> {
  if (folders.length === 0) throw new UsageError('<folder> is missing: approval is evaluated on one or more folders with a table each');
  return folders.flatMap((folder) => {
    const table = loadTable(folder);
    const applications = readApplications(table);
    const approved = applications.filter((application) => application.approved).length;
    const { name } = table.description;
    return [
      { id: `approval.${name}.rows`, value: applications.length, unit: 'rows' },
      { id: `approval.${name}.approved`, value: (100 * approved) / applications.length, unit: '%' },
    ];
  });
}

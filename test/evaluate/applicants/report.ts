import { type Figure, shown } from '../../figures/figure.ts';
import { FiguresById } from '../../figures/figures-by-id.ts';
import { gatesReport } from '../../figures/gates.ts';
import { table } from '../../figures/table.ts';
import type { OddRows } from './odd-rows.ts';

/** Kinds of odd rows that are told of one table, the most frequent first. */
const mostKinds = 12;

/** The tables under each other, what all their people together did to the catalogue, and what was odd. */
export function applicantsReport(figures: readonly Figure[], oddRows: ReadonlyMap<string, OddRows>): string {
  const byId = new FiguresById(figures);
  const columns = ['people', 'served', 'oddities'] as const;
  const rows = [...oddRows.keys()].map((name) => [name, ...columns.map((column) => byId.plain(`applicants.${name}.${column}`))]);
  return [
    'People of public tables, with wishes of the demo, against its catalogue. Ids in --json: applicants.<table>.<column>.',
    '',
    ...table([['table', ...columns], ...rows]),
    '',
    '  served: with a product whose every rule holds. oddities: what is odd about a row, and how it is taken:',
    ...[...oddRows].flatMap(([name, odd]) => oddLines(name, odd)),
    '',
    ...table(
      [
        ['products that fit somebody and refuse somebody', 'products.bothWays'],
        ['kinds of rules that let somebody through and refuse somebody', 'ruleKinds.bothWays'],
        ['people on whom index and interpreter disagree', 'disagreements'],
      ].map(([label, what]) => [label!, together(figures, `applicants.${what}`), `applicants.${what}`]),
      3,
    ),
    '',
    ...gatesReport(figures),
  ].join('\n');
}

/** `24 of 24 products ✓` */
function together(figures: readonly Figure[], id: string): string {
  const figure = figures.find((one) => one.id === id);
  return figure ? `${shown(figure)} ${figure.unit} ${figure.ok ? '✓' : '✗'}` : '';
}

function oddLines(name: string, odd: OddRows): string[] {
  const told = [...odd].sort(([, a], [, b]) => b.rows - a.rows);
  const rows = told
    .slice(0, mostKinds)
    .map(([oddity, { rows, first }]) => [rows.toLocaleString('en-US'), `${oddity} (first in line ${first.toLocaleString('en-US')})`]);
  const left = told.length - mostKinds;
  return [`  ${name}`, ...numbered(rows), ...(left > 0 ? [`    and ${left} kinds more`] : [])];
}

/** The number of rows to the right of its column, and the words behind it. */
function numbered(rows: readonly (readonly string[])[]): string[] {
  const width = Math.max(...rows.map(([count]) => count!.length));
  return rows.map(([count, words]) => `    ${count!.padStart(width)}  ${words}`);
}

import { join } from 'node:path';
import { UsageError } from '@liana/command-line';
import { ruleKinds } from '@liana/matching';
import type { Figure } from '../../figures/figure.ts';
import { loadTable } from '../approval/load.ts';
import { personOfGerman } from './from-german.ts';
import { personOfHmda } from './from-hmda.ts';
import { personOfTaiwan } from './from-taiwan.ts';
import type { ReadPerson } from './person.ts';
import { counter, emptyTally, kindsBothWays, type Tally } from './tally.ts';
import { demoCatalogue, demoWishes } from './wishes.ts';

/**
 * The tables whose rows say something of people, and how each is read. The columns of uci-credit-approval have no meaning that is known, so
 * nobody can be made of them.
 */
const readers: Readonly<Record<string, ReadPerson>> = {
  'hmda-sample': personOfHmda,
  'uci-german': personOfGerman,
  'uci-taiwan-default': personOfTaiwan,
};

/**
 * `evaluate applicants`: real people, with the wishes of the demo, against its catalogue. Everybody is matched; every product and every
 * kind of rule must both let through and refuse; odd rows are told on standard error.
 */
export async function evaluateApplicants(args: readonly string[]): Promise<Figure[]> {
  if (args.length > 0) throw new UsageError('applicants takes no argument: its tables are those that the project holds');
  return applicantFigures();
}

/** The same with every so manieth row of each table. */
export function applicantFigures(every = 1): Figure[] {
  const snapshot = demoCatalogue();
  const count = counter(snapshot);
  const all = emptyTally();
  const figures = Object.entries(readers).flatMap(([name, read]) => tableFigures({ name, read, every }, count, all));
  const products = snapshot.entries.length;
  const bothWays = snapshot.entries.filter(({ product }) => all.fitting.has(product.id) && all.refusing.has(product.id)).length;
  return [
    ...figures,
    { id: 'applicants.products.bothWays', value: bothWays, unit: `of ${products} products`, gate: products, ok: bothWays === products },
    kindsFigure(all),
    {
      id: 'applicants.disagreements',
      value: all.disagreements,
      unit: `of ${all.lookedAtTwice} looked at twice`,
      gate: 0,
      ok: all.disagreements === 0,
    },
  ];
}

function kindsFigure(all: Tally): Figure {
  const value = kindsBothWays(all).length;
  return {
    id: 'applicants.ruleKinds.bothWays',
    value,
    unit: `of ${ruleKinds.length} kinds of rules`,
    gate: ruleKinds.length,
    ok: value === ruleKinds.length,
  };
}

interface TableOfPeople {
  name: string;
  read: ReadPerson;
  every: number;
}

/** Rows that are odd in the same way, whatever the number. */
const kindOf = (oddity: string): string => oddity.replaceAll(/"?-?\d+(\.\d+)?"?/g, '…');

function tableFigures({ name, read, every }: TableOfPeople, count: ReturnType<typeof counter>, all: Tally): Figure[] {
  const { header, lines } = loadTable(join(import.meta.dirname, '../../data', name));
  const column = new Map(header.map((title, at) => [title, at]));
  const wishes = demoWishes();
  const own = emptyTally();
  const odd = new Map<string, { rows: number; first: number }>();
  for (const [place, { line, cells }] of lines.entries()) {
    if (place % every > 0) continue;
    const { facts, oddities } = read((title) => cells[column.get(title)!]!, place);
    const person = { ...wishes[(place * 7) % wishes.length], ...facts };
    count(own, person);
    count(all, person);
    for (const oddity of oddities.map(kindOf))
      odd.set(oddity, { rows: (odd.get(oddity)?.rows ?? 0) + 1, first: odd.get(oddity)?.first ?? line });
  }
  const told = [...odd].sort(([, a], [, b]) => b.rows - a.rows);
  console.error(`${name}: ${own.people} people; odd rows:`);
  for (const [oddity, { rows, first }] of told.slice(0, 12)) console.error(`  ${oddity} (${rows}, first in line ${first})`);
  if (told.length > 12) console.error(`  and ${told.length - 12} kinds more`);
  const oddRows = told.reduce((sum, [, { rows }]) => sum + rows, 0);
  return [
    { id: `applicants.${name}.people`, value: own.people, unit: 'people matched, none refused by a fault' },
    { id: `applicants.${name}.served`, value: (own.served / own.people) * 100, unit: '% with an eligible product' },
    { id: `applicants.${name}.oddities`, value: oddRows, unit: 'oddities explained' },
  ];
}

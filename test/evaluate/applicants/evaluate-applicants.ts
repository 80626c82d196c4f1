import { join } from 'node:path';
import { UsageError } from '@liana/command-line';
import { ruleKinds } from '@liana/matching';
import type { Figure } from '../../figures/figure.ts';
import { loadTable } from '../approval/load.ts';
import type { Evaluated } from '../evaluation.ts';
import type { Tell } from '../progress.ts';
import { personOfGerman } from './from-german.ts';
import { personOfHmda } from './from-hmda.ts';
import { personOfTaiwan } from './from-taiwan.ts';
import { note, type OddRows } from './odd-rows.ts';
import type { ReadPerson } from './person.ts';
import { applicantsReport } from './report.ts';
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
 * kind of rule must both let through and refuse; odd rows are told.
 */
export async function evaluateApplicants(args: readonly string[], tell: Tell): Promise<Evaluated> {
  if (args.length > 0) throw new UsageError('applicants takes no argument: its tables are those that the project holds');
  return evaluatedApplicants(tell);
}

/** The same with every so manieth row of each table. */
export function evaluatedApplicants(tell: Tell, every = 1): Evaluated {
  const snapshot = demoCatalogue();
  const count = counter(snapshot);
  const all = emptyTally();
  const names = Object.keys(readers);
  const tables = names.map((name, at) => {
    tell(at / names.length, name);
    return { name, ...matchTable({ name, read: readers[name]!, every }, count, all) };
  });
  const products = snapshot.entries.length;
  const bothWays = snapshot.entries.filter(({ product }) => all.fitting.has(product.id) && all.refusing.has(product.id)).length;
  const figures: Figure[] = [
    ...tables.flatMap((table) => table.figures),
    { id: 'applicants.products.bothWays', value: bothWays, unit: `of ${products} products`, gate: products, ok: bothWays === products },
    kindsFigure(all),
    {
      id: 'applicants.disagreements',
      value: all.disagreements,
      unit: `of ${all.lookedAtTwice.toLocaleString('en-US')} looked at twice`,
      gate: 0,
      ok: all.disagreements === 0,
    },
  ];
  return { figures, report: applicantsReport(figures, new Map(tables.map(({ name, odd }) => [name, odd]))) };
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

function matchTable({ name, read, every }: TableOfPeople, count: ReturnType<typeof counter>, all: Tally) {
  const { header, lines } = loadTable(join(import.meta.dirname, '../../data', name));
  const column = new Map(header.map((title, at) => [title, at]));
  const wishes = demoWishes();
  const own = emptyTally();
  const odd: OddRows = new Map();
  for (const [place, { line, cells }] of lines.entries()) {
    if (place % every > 0) continue;
    const { facts, oddities } = read((title) => cells[column.get(title)!]!, place);
    const person = { ...wishes[(place * 7) % wishes.length], ...facts };
    count(own, person);
    count(all, person);
    note(odd, oddities, line);
  }
  const oddities = [...odd.values()].reduce((sum, { rows }) => sum + rows, 0);
  const figures: Figure[] = [
    { id: `applicants.${name}.people`, value: own.people, unit: 'people matched, none refused by a fault' },
    { id: `applicants.${name}.served`, value: (own.served / own.people) * 100, unit: '% with an eligible product' },
    { id: `applicants.${name}.oddities`, value: oddities, unit: 'oddities explained' },
  ];
  return { figures, odd };
}

import { readFileSync } from 'node:fs';
import { type Facts, usFacts } from '@liana/matching';

/** One row of the public file as answers to Liana's questions. */
export interface RealApplicant {
  /** Line of the row in the public file. */
  sourceRow: number;
  /** Facts about the person; a fact that the row does not tell is missing. */
  facts: Facts;
  /** What is odd about the row, in words; empty for a plain one. */
  oddities: readonly string[];
}

/** Share of the whole debt ratio that is taken for housing; the rest is other debt. */
const housingShare = 0.65;

const ageBands: Readonly<Record<string, string>> = {
  '<25': '21-24',
  '25-34': '25-34',
  '35-44': '35-44',
  '45-54': '45-54',
  '55-64': '55-64',
  '65-74': '65-plus',
  '>74': '65-plus',
};

/** Middle of each band, in percent; the open ends are taken five points beyond their edge. */
const ratioBands: Readonly<Record<string, number>> = {
  '<20%': 15,
  '20%-<30%': 25,
  '30%-<36%': 33,
  '50%-60%': 55,
  '>60%': 65,
};

/** All applicants of the file beside this module, in its order. */
export function realApplicants(): RealApplicant[] {
  const lines = readFileSync(new URL('./applicants.csv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1);
  return lines.map(realApplicant);
}

/** One line of the file: source row, income in thousand dollars a year, debt ratio, age band. */
export function realApplicant(line: string, index: number): RealApplicant {
  const [sourceRow, income, ratio, age] = line.split(',') as [string, string, string, string];
  const oddities: string[] = [];
  const annualThousands = Number(income);
  if (!(annualThousands > 0)) oddities.push(`income of ${income} thousand a year, taken as none`);
  const incomeMonthly = Math.max(0, Math.round((annualThousands * 100_000) / 12));

  const percent = ratioBands[ratio] ?? (/^\d+$/.test(ratio) ? Number(ratio) : undefined);
  if (percent === undefined) oddities.push(`debt ratio "${ratio}", so debts are left open`);
  const debts = percent === undefined ? undefined : (incomeMonthly * percent) / 100;

  const ageBand = ageBands[age];
  if (ageBand === undefined) oddities.push(`age "${age}", left open`);

  const facts: Facts = {
    ...assumed(index, incomeMonthly),
    ageBand,
    incomeMonthly,
    housingMonthly: debts === undefined ? undefined : Math.round(debts * housingShare),
    debtMonthly: debts === undefined ? undefined : Math.round(debts * (1 - housingShare)),
  };
  return { sourceRow: Number(sourceRow), facts, oddities };
}

/**
 * What the file does not hold, by position, so that every run sees the same people. Ours, not theirs. The lists' lengths
 * have no common divisor with the 20 baskets, so that each wish meets people of every kind.
 */
function assumed(index: number, incomeMonthly: number): Facts {
  const region = usFacts.get('region')!.type;
  const states = region.kind === 'region' ? region.options.map((option) => option.id) : [];
  const creditBands = ['good', 'excellent', 'fair', 'good', 'excellent', 'building', 'good', 'fair', 'excellent', 'unsure', 'good'];
  const timesInJob = ['3-years-plus', '1-to-2-years', '3-years-plus', '6-to-11-months', '3-to-5-months', '3-years-plus', 'under-3-months'];
  const employments = ['employed', 'employed', 'self-employed', 'employed', 'retired', 'employed', 'other-income', 'employed', 'employed'];
  return {
    region: states[(index * 7) % states.length],
    creditBand: creditBands[index % creditBands.length],
    employment: incomeMonthly === 0 ? 'no-income' : employments[index % employments.length],
    timeInJob: timesInJob[index % timesInJob.length],
    bankruptcyRecent: index % 29 === 13 ? 'yes' : 'no',
    documentsReady: index % 7 === 3 ? 'no' : 'yes',
  };
}

import { ageBand, meaningOf, minorWithin, type ReadPerson, withTold } from './person.ts';

const timesInJob: Readonly<Record<string, string>> = {
  A72: '3-to-5-months',
  A73: '1-to-2-years',
  A74: '3-years-plus',
  A75: '3-years-plus',
};
const creditBands: Readonly<Record<string, string>> = { A30: 'excellent', A31: 'excellent', A32: 'good', A33: 'fair', A34: 'building' };
const employments: Readonly<Record<string, string>> = { A173: 'employed', A172: 'employed', A174: 'self-employed' };

/** The instalment as a share of income, in percent, by the four classes of the table. */
const instalmentShares: Readonly<Record<string, number>> = { 1: 37, 2: 30, 3: 22, 4: 15 };

/** What was earned in marks when the table was made, and is earned in dollars now. */
const toSalary = 6;

/**
 * A borrower of a German bank, marks taken as dollars. The income is the one of which the instalment of the loan would be the share that
 * the table tells.
 */
export const personOfGerman: ReadPerson = (cell, place) => {
  const oddities: string[] = [];
  const isUnemployed = cell('employedSince') === 'A71';
  if (isUnemployed) oddities.push('unemployed: taken as without income');
  const share = meaningOf(instalmentShares, cell('instalmentRate'));
  if (share === undefined) oddities.push(`instalment rate "${cell('instalmentRate')}": income is left open`);
  const instalment = Number(cell('amount')) / Number(cell('months'));
  const income = share && minorWithin((instalment / share) * 100 * toSalary, 20_000_000);
  const age = ageBand(Number(cell('age')));
  if (age === undefined) oddities.push(`age "${cell('age')}": left open`);
  const told = {
    ageBand: age,
    incomeMonthly: isUnemployed ? 0 : income,
    employment: isUnemployed ? 'no-income' : meaningOf(employments, cell('job')),
    timeInJob: meaningOf(timesInJob, cell('employedSince')),
    creditBand: meaningOf(creditBands, cell('history')),
    housingMonthly: cell('housing') === 'A151' ? 80_000 : 40_000,
    debtMonthly: minorWithin(Number(cell('creditsHere')) * 100, 5_000_000),
  };
  return { facts: withTold(place, told), oddities };
};

import { meaningOf, minorWithin, type ReadPerson, withTold } from './person.ts';

const ages: Readonly<Record<string, string>> = {
  '<25': '21-24',
  '25-34': '25-34',
  '35-44': '35-44',
  '45-54': '45-54',
  '55-64': '55-64',
  '65-74': '65-plus',
  '>74': '65-plus',
};
/** The middle of each band in percent; the open ends are taken five points beyond their edge. */
const ratios: Readonly<Record<string, number>> = { '<20%': 15, '20%-<30%': 25, '30%-<36%': 33, '50%-60%': 55, '>60%': 65 };
/** Share of all debts that is taken for housing. */
const housingShare = 0.65;

/** A mortgage applicant of the United States: income in thousand dollars a year, debt ratio, age band; the rest is assumed. */
export const personOfHmda: ReadPerson = (cell, place) => {
  const oddities: string[] = [];
  const income = cell('income');
  if (!(Number(income) > 0)) oddities.push(`income of "${income}" thousand a year: taken as none`);
  const incomeMonthly = minorWithin((Number(income) || 0) * (1_000 / 12), 20_000_000)!;

  const ratio = cell('debt_to_income_ratio');
  const percent = meaningOf(ratios, ratio) ?? (/^\d{1,3}(\.\d+)?$/.test(ratio) ? Number(ratio) : undefined);
  if (percent === undefined) oddities.push(`debt ratio "${ratio}": debts are left open`);
  const debts = percent && incomeMonthly * (percent / 10_000);

  const age = meaningOf(ages, cell('applicant_age'));
  if (age === undefined) oddities.push(`age "${cell('applicant_age')}": left open`);
  const told = {
    incomeMonthly,
    ageBand: age,
    employment: incomeMonthly === 0 ? 'no-income' : undefined,
    housingMonthly: debts && minorWithin(debts * housingShare, 5_000_000),
    debtMonthly: debts && minorWithin(debts * (1 - housingShare), 5_000_000),
  };
  return { facts: withTold(place, told), oddities };
};

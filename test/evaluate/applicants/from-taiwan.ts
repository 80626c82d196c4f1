import { ageBand, minorWithin, type ReadPerson, withTold } from './person.ts';

/** New Taiwan dollars to one of the United States in 2005, rounded. */
const perDollar = 33;
/** What was earned there then, and is earned in the United States now. */
const toSalary = 4;

/**
 * A card holder in Taiwan. The table tells no income: a limit is taken as six months of it, as banks there did. Months behind with payments
 * become the credit band, what was paid last month the debts.
 */
export const personOfTaiwan: ReadPerson = (cell, place) => {
  const oddities: string[] = [];
  const age = ageBand(Number(cell('AGE')));
  if (age === undefined) oddities.push(`age "${cell('AGE')}": left open`);
  if (Number(cell('BILL_AMT1')) < 0) oddities.push(`a bill of ${cell('BILL_AMT1')}: the bank owes the customer; taken as no debt`);
  if (!['1', '2', '3', '4'].includes(cell('EDUCATION')))
    oddities.push(`education "${cell('EDUCATION')}", which is not described; not used`);
  const behind = Number(cell('PAY_0'));
  const creditBand = behind <= -1 ? 'excellent' : behind === 0 ? 'good' : behind === 1 ? 'fair' : 'building';
  const limit = Number(cell('LIMIT_BAL')) / perDollar;
  const told = {
    ageBand: age,
    creditBand: Number.isNaN(behind) ? undefined : creditBand,
    incomeMonthly: minorWithin((limit / 6) * toSalary, 20_000_000),
    housingMonthly: minorWithin(limit / 6, 5_000_000),
    debtMonthly: minorWithin(Number(cell('PAY_AMT1')) / perDollar, 5_000_000),
  };
  return { facts: withTold(place, told), oddities };
};

import { expect, test } from 'vitest';
import { closest } from './closest.ts';

const facts = ['amount', 'tenorMonths', 'incomeMonthly', 'region', 'creditBand'];

test.each([
  ['incomMonthly', 'incomeMonthly'],
  ['income', 'incomeMonthly'],
  ['IncomeMonthly', 'incomeMonthly'],
  ['ammount', 'amount'],
  ['amuont', 'amount'],
  ['regoin', 'region'],
  ['shoeSize', undefined],
  ['', undefined],
])('"%s" means %s', (written, meant) => {
  expect(closest(written, facts)).toBe(meant);
});

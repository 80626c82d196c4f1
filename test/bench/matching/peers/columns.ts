import type { Facts } from '@liana/matching';
import { categories, employments, regions } from '../../../synthetic/facts.ts';
import type { SyntheticProduct } from '../../../synthetic/products.ts';
import type { Peer } from '../peer.ts';

/** Written for these nine conditions by hand: each bound is a column of numbers, each list a column of bits; one loop reads them. */
export const columnsPeer: Peer = {
  name: 'columns',
  matcherOf: (products) => {
    const column = (read: (product: SyntheticProduct) => number) => Int32Array.from(products, read);
    const amountFrom = column(({ amount }) => amount[0]);
    const amountTo = column(({ amount }) => amount[1]);
    const tenorFrom = column(({ tenorMonths }) => tenorMonths[0]);
    const tenorTo = column(({ tenorMonths }) => tenorMonths[1]);
    const ageFrom = column(({ age }) => age[0]);
    const ageTo = column(({ age }) => age[1]);
    const income = column(({ leastIncome }) => leastIncome);
    const score = column(({ leastScore }) => leastScore);
    const debtShare = column(({ mostDebtShare }) => mostDebtShare);
    const category = column((product) => bitsOf(product.categories, categories, 0));
    const employment = column((product) => bitsOf(product.employments, employments, 0));
    const region = [column((product) => bitsOf(product.regions, regions, 0)), column((product) => bitsOf(product.regions, regions, 32))];

    return (facts) => {
      const person = numbersOf(facts);
      const home = region[person.region >>> 5]!;
      const [inCategory, inEmployment, inRegion] = [1 << person.category, 1 << person.employment, 1 << person.region];
      const fitting: number[] = [];
      for (let at = 0; at < category.length; at += 1) {
        if (
          (category[at]! & inCategory) !== 0 &&
          person.amount >= amountFrom[at]! &&
          person.amount <= amountTo[at]! &&
          person.tenorMonths >= tenorFrom[at]! &&
          person.tenorMonths <= tenorTo[at]! &&
          person.score >= score[at]! &&
          person.income >= income[at]! &&
          person.debtShare <= debtShare[at]! &&
          (home[at]! & inRegion) !== 0 &&
          (employment[at]! & inEmployment) !== 0 &&
          person.age >= ageFrom[at]! &&
          person.age <= ageTo[at]!
        ) {
          fitting.push(at);
        }
      }
      return fitting;
    };
  },
};

/** Which of `all` are listed, for the 32 from `from` on. */
const bitsOf = (listed: readonly string[], all: readonly string[], from: number) =>
  all.slice(from, from + 32).reduce((bits, id, at) => (listed.includes(id) ? bits | (1 << at) : bits), 0);

const numbersOf = (facts: Facts) => ({
  amount: Number(facts.amount),
  tenorMonths: Number(facts.tenorMonths),
  age: Number(facts.age),
  income: Number(facts.income),
  score: Number(facts.score),
  debtShare: Number(facts.debtShare),
  category: categories.indexOf(String(facts.category)),
  employment: employments.indexOf(String(facts.employment)),
  region: regions.indexOf(String(facts.region)),
});

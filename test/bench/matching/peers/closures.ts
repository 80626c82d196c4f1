import type { SyntheticProduct } from '../../../synthetic/products.ts';
import type { Peer } from '../peer.ts';

/** Each condition knows which answers are numbers; JavaScript compares a missing one with anything as not so. */
type Answers = Readonly<Record<string, number>>;
type Condition = (answers: Answers) => boolean;

/** What one writes first: a function a condition, called until one says no. */
export const closuresPeer: Peer = {
  name: 'closures',
  matcherOf: (products) => {
    const conditions = products.map(conditionsOf);
    return (facts) => {
      const answers = facts as Answers;
      const fitting: number[] = [];
      for (let place = 0; place < conditions.length; place += 1) {
        if (conditions[place]!.every((holds) => holds(answers))) fitting.push(place);
      }
      return fitting;
    };
  },
};

const within =
  (fact: string, [least, most]: readonly [number, number]): Condition =>
  (answers) =>
    answers[fact]! >= least && answers[fact]! <= most;

function among(fact: string, listed: readonly string[]): Condition {
  const set = new Set<unknown>(listed);
  return (answers) => set.has(answers[fact]);
}

const conditionsOf = (product: SyntheticProduct): Condition[] => [
  within('amount', product.amount),
  within('tenorMonths', product.tenorMonths),
  within('age', product.age),
  among('region', product.regions),
  among('employment', product.employments),
  (answers) => answers.income! >= product.leastIncome,
  (answers) => answers.score! >= product.leastScore,
  (answers) => answers.debtShare! <= product.mostDebtShare,
  among('category', product.categories),
];

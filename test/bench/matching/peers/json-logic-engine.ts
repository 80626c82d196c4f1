import { LogicEngine } from 'json-logic-engine';
import type { SyntheticProduct } from '../../../synthetic/products.ts';
import type { Peer } from '../peer.ts';

/** A compiled function a product. */
export const jsonLogicEnginePeer: Peer = {
  name: 'json-logic-engine',
  matcherOf: (products) => {
    const engine = new LogicEngine();
    const fits = products.map((product) => engine.build(logicOf(product)));
    return (facts) => {
      const fitting: number[] = [];
      for (let place = 0; place < fits.length; place += 1) if (fits[place]!(facts)) fitting.push(place);
      return fitting;
    };
  },
};

const read = (fact: string) => ({ var: fact });
const within = (fact: string, [least, most]: readonly [number, number]) => ({ '<=': [least, read(fact), most] });
const among = (fact: string, listed: readonly string[]) => ({ in: [read(fact), listed] });

const logicOf = (product: SyntheticProduct) => ({
  and: [
    within('amount', product.amount),
    within('tenorMonths', product.tenorMonths),
    within('age', product.age),
    among('region', product.regions),
    among('employment', product.employments),
    { '>=': [read('income'), product.leastIncome] },
    { '>=': [read('score'), product.leastScore] },
    { '<=': [read('debtShare'), product.mostDebtShare] },
    among('category', product.categories),
  ],
});

import { type ConditionProperties, Engine, type EngineOptions } from 'json-rules-engine';
import type { SyntheticProduct } from '../../../synthetic/products.ts';
import type { Peer } from '../peer.ts';

/** A rule a product, whose event tells the product; a run takes them all. */
const engineOf = (products: readonly SyntheticProduct[], options: EngineOptions) =>
  new Engine(
    products.map((product, place) => ({ conditions: { all: conditionsOf(product) }, event: { type: 'fits', params: { place } } })),
    options,
  );

const peerOf = (name: string, options: EngineOptions): Peer => ({
  name,
  matcherOf: (products) => {
    const engine = engineOf(products, options);
    return async (facts) => {
      const { events } = await engine.run(facts);
      return events.map(({ params }) => Number(params?.place)).sort((a, b) => a - b);
    };
  },
});

export const jsonRulesEnginePeer = peerOf('json-rules-engine', {});

/** With the option that its documentation has for facts that are missing. */
export const lenientJsonRulesEnginePeer = peerOf('json-rules-engine-undefined-allowed', { allowUndefinedFacts: true });

const atLeast = (fact: string, value: number) => ({ fact, operator: 'greaterThanInclusive', value });
const atMost = (fact: string, value: number) => ({ fact, operator: 'lessThanInclusive', value });
const among = (fact: string, value: readonly string[]) => ({ fact, operator: 'in', value });

const conditionsOf = (product: SyntheticProduct): ConditionProperties[] => [
  atLeast('amount', product.amount[0]),
  atMost('amount', product.amount[1]),
  atLeast('tenorMonths', product.tenorMonths[0]),
  atMost('tenorMonths', product.tenorMonths[1]),
  atLeast('age', product.age[0]),
  atMost('age', product.age[1]),
  among('region', product.regions),
  among('employment', product.employments),
  atLeast('income', product.leastIncome),
  atLeast('score', product.leastScore),
  atMost('debtShare', product.mostDebtShare),
  among('category', product.categories),
];

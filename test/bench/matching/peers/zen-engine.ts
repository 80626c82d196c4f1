import { ZenEngine } from '@gorules/zen-engine';
import type { SyntheticProduct } from '../../../synthetic/products.ts';
import type { Peer } from '../peer.ts';

const cells = {
  amount: ({ amount: [least, most] }: SyntheticProduct) => `[${least}..${most}]`,
  tenorMonths: ({ tenorMonths: [least, most] }: SyntheticProduct) => `[${least}..${most}]`,
  age: ({ age: [least, most] }: SyntheticProduct) => `[${least}..${most}]`,
  region: ({ regions }: SyntheticProduct) => listed(regions),
  employment: ({ employments }: SyntheticProduct) => listed(employments),
  income: ({ leastIncome }: SyntheticProduct) => `>= ${leastIncome}`,
  score: ({ leastScore }: SyntheticProduct) => `>= ${leastScore}`,
  debtShare: ({ mostDebtShare }: SyntheticProduct) => `<= ${mostDebtShare}`,
  category: ({ categories }: SyntheticProduct) => listed(categories),
};

const listed = (values: readonly string[]) => values.map((value) => JSON.stringify(value)).join(', ');

/** A decision table with a row a product; it collects every row that fits. */
export const zenEnginePeer: Peer = {
  name: 'zen-engine',
  matcherOf: (products) => {
    const decision = new ZenEngine().createDecision(decisionOf(products));
    return async (facts) => {
      const { result } = await decision.evaluate(facts);
      return (result as readonly { place: number }[]).map(({ place }) => place);
    };
  },
};

const node = (id: string, type: string, content: object = {}) => ({ id, name: id, type, position: { x: 0, y: 0 }, content });
const edge = (sourceId: string, targetId: string) => ({ id: `${sourceId}-${targetId}`, type: 'edge', sourceId, targetId });
const column = (id: string) => ({ id, name: id, field: id, type: 'expression' });

function decisionOf(products: readonly SyntheticProduct[]): object {
  const rows = products.map((product, place) => ({
    _id: `${place}`,
    ...Object.fromEntries(Object.entries(cells).map(([fact, cell]) => [fact, cell(product)])),
    place: `${place}`,
  }));
  const table = { hitPolicy: 'collect', inputs: Object.keys(cells).map(column), outputs: [column('place')], rules: rows };
  return {
    contentType: 'application/vnd.gorules.decision',
    nodes: [node('request', 'inputNode'), node('table', 'decisionTableNode', table), node('response', 'outputNode')],
    edges: [edge('request', 'table'), edge('table', 'response')],
  };
}

import { beforeAll, describe, expect, test } from 'vitest';
import type { ApprovalModel } from '../approval/model.ts';
import { aSegment, drawn, madeUpOutcomes } from '../approval/testing/outcomes.ts';
import { trainApproval } from '../approval/train.ts';
import { fullBitset } from '../bitset.ts';
import { aProduct, aRule, aSnapshot } from '../catalogue/product.builder.ts';
import { compileCatalogue } from '../compiled/compile.ts';
import { usFacts } from '../facts/us/us-facts.ts';
import { drawList } from './draw-list.ts';

const bands = ['building', 'fair', 'good', 'excellent'];

describe('an offer that the model takes for unlikely', () => {
  let model: ApprovalModel;
  beforeAll(() => {
    // Alder is certified for good credit; Birch says yes to two of three, whoever asks.
    const outcomes = (['alder', 'birch'] as const).flatMap((lenderId) =>
      madeUpOutcomes({
        count: 1_200,
        name: lenderId,
        segment: aSegment({ lenderId }),
        features: (row) => ({ creditBand: bands[Math.floor(drawn(row, 1) * 4)]! }),
        rate: ({ creditBand }) => (lenderId === 'birch' ? 0.66 : creditBand === 'excellent' || creditBand === 'good' ? 0.99 : 0.4),
      }),
    );
    model = trainApproval(outcomes);
  });

  const listFor = (creditBand: string) => {
    const rules = [aRule({ fact: 'creditBand', noneOf: ['unsure'] })];
    const products = ['alder', 'birch'].map((lenderId) => aProduct({ id: lenderId, lenderId, rules }));
    const snapshot = aSnapshot(products);
    return drawList({
      compiled: compileCatalogue(snapshot, usFacts),
      facts: { amount: 120_000, tenorMonths: 12, region: 'IL', creditBand },
      mask: fullBitset(snapshot.entries.length),
      words: new Map(),
      priceOf: () => ({ tenorMonths: 12, totalCostMinor: 1_000, instalmentMinor: 10_000 }),
      approvalEstimate: 'allowed',
      model,
      promise: 0.9,
      wish: 'lowest-total-cost',
      personalised: true,
    }).offers.map(({ entry, group, because, match }) => [entry.product.id, group, because, match.reasons]);
  };

  test('may fit, and says why it is not recommended; neither the model nor its threshold is ever a reason', () => {
    expect(listFor('fair')).toEqual([
      ['birch', 'may-fit', 'too-few-decisions', []],
      ['alder', 'may-fit', 'below-threshold', []],
    ]);
    expect(listFor('excellent')[0]).toEqual(['alder', 'recommended', 'certified', []]);
  });

  test('does not fit where a rule fails, for the reason of that rule alone', () => {
    for (const [, group, because, reasons] of listFor('unsure')) {
      expect([group, because]).toEqual(['does-not-fit', 'rule-failed']);
      expect(reasons).toMatchObject([{ code: 'a-reason', facts: ['creditBand'] }]);
    }
  });
});

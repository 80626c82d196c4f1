import { catalogueSnapshot, compileCatalogue, drawList, type Facts, fullBitset, nextQuestion, usFacts } from '@liana/matching';
import { priceOffer, roughOffer } from '@liana/pricing';
import { largeCatalogue } from '../../drills/publish/large-catalogue.ts';
import type { Figure } from '../../figures/figure.ts';
import { today } from './catalogue.ts';

const count = 10_000;
const rounds = 3;

/** What a list knows before anybody is asked. */
const order: Facts = { orderKind: 'order', basketCategory: 'electronics', amount: 129_900, localHour: 11, applicationsInFlight: 0 };
const ordinary: Facts = {
  ...{ tenorMonths: 12, purpose: 'purchase', region: 'IL', ageBand: '35-44', employment: 'employed', timeInJob: '3-years-plus' },
  ...{ incomeMonthly: 640_000, housingMonthly: 120_000, debtMonthly: 15_000, creditBand: 'excellent', bankruptcyRecent: 'no' },
  documentsReady: 'yes',
};
/** People to whom most products say yes: what is refused by thousands takes no time. */
const people: readonly Facts[] = [
  ordinary,
  { ...ordinary, tenorMonths: 24, incomeMonthly: 480_000, creditBand: 'good', ageBand: '25-34' },
  { ...ordinary, tenorMonths: 36, incomeMonthly: 380_000, housingMonthly: 140_000, creditBand: 'fair' },
  { ...ordinary, tenorMonths: 6, employment: 'self-employed', incomeMonthly: 900_000, debtMonthly: 80_000 },
];

/**
 * The whole list with its next question from a catalogue of variants of the demo's products: thousands of near ties, and a debt ratio in
 * nearly every rule. From the wish alone to the last answer, in the order of the questions that are asked.
 */
export function clonesFigures(now: () => number): Figure[] {
  const taken = listTimes(now).sort((a, b) => a - b);
  const at = (share: number) => taken[Math.floor(share * taken.length)]!;
  const id = `matching.list.clones.${count}`;
  return [
    { id: `${id}.p50ms`, value: at(0.5), unit: 'ms, of near ties, with the next question' },
    { id: `${id}.p95ms`, value: at(0.95), unit: 'ms' },
  ];
}

function listTimes(now: () => number): number[] {
  const compiled = compileCatalogue(catalogueSnapshot(largeCatalogue(count)), usFacts);
  const mask = fullBitset(count);
  const asks = { compiled, wish: 'lowest-total-cost', personalised: true } as const;
  const draw = (facts: Facts) => {
    const { match, inPlay, standing } = drawList({
      ...asks,
      facts,
      mask,
      words: new Map(),
      priceOf: ({ product }) => priceOffer(product, facts, today),
      roughOf: ({ product }) => roughOffer(product, facts),
      approvalEstimate: 'allowed',
      model: null,
      promise: 0.9,
    });
    return nextQuestion({ ...asks, facts, mask: inPlay, match, standing });
  };
  const taken: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    for (const person of people) {
      for (let facts = order; ; ) {
        const start = now();
        const next = draw(facts);
        // The first round only warms up.
        if (round > 0) taken.push(now() - start);
        if (!next) break;
        facts = { ...facts, [next.factId]: person[next.factId] };
      }
    }
  }
  return taken;
}

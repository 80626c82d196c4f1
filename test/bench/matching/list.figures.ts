import { type CompiledCatalogue, drawList, type Facts, fullBitset } from '@liana/matching';
import { priceOffer, roughOffer } from '@liana/pricing';
import type { Figure } from '../../figures/figure.ts';
import { today } from './catalogue.ts';
import { creditApplicants, creditCatalogue, creditModel } from './credit.ts';

const gates: Readonly<Record<number, number>> = { 1000: 3, 10000: 12 };
const people = 60;
const rounds = 2;

/** The order in which people answer: the wish first, then themselves. */
const asked = [
  ...['amount', 'category', 'tenorMonths', 'region', 'income', 'incomeMonthly', 'score', 'creditBand', 'employment', 'age', 'debtShare'],
  ...['housingMonthly', 'debtMonthly', 'timeInJob', 'bankruptcyRecent'],
];

/**
 * From answers to the list that is shown: grouped, priced to the cent with its annual cost, ranked and explained, each offer with its
 * likelihood. Measured at every point at which somebody sees one, from the first answers to the last.
 */
export function listFigures(now: () => number): Figure[] {
  const figures = Object.keys(gates).flatMap((size) => ofSize(Number(size), now));
  const [small, large] = figures.filter(({ id }) => id.endsWith('.p95ms')).map(({ value }) => value);
  return [
    ...figures,
    { id: 'matching.list.growth', value: large! / small!, unit: '× the time for 10 × the products', gate: 10, ok: large! / small! < 10 },
  ];
}

function ofSize(count: number, now: () => number): Figure[] {
  const compiled = creditCatalogue(count);
  const taken = timesOf(compiled, now).sort((a, b) => a - b);
  const at = (share: number) => taken[Math.floor(share * taken.length)]!;
  const id = `matching.list.${count}`;
  const gate = gates[count]!;
  return [
    { id: `${id}.p50ms`, value: at(0.5), unit: 'ms' },
    { id: `${id}.p95ms`, value: at(0.95), unit: 'ms', gate, ok: at(0.95) <= gate },
  ];
}

function timesOf(compiled: CompiledCatalogue, now: () => number): number[] {
  const model = creditModel(compiled.snapshot);
  const mask = fullBitset(compiled.snapshot.entries.length);
  const draw = (facts: Facts) => {
    const inMinorUnits = { ...facts, amount: Number(facts.amount) * 100 };
    return drawList({
      compiled,
      facts,
      mask,
      words: new Map(),
      priceOf: ({ product }) => priceOffer(product, inMinorUnits, today),
      roughOf: ({ product }) => roughOffer(product, inMinorUnits),
      approvalEstimate: 'allowed',
      model,
      promise: 0.9,
      wish: 'lowest-total-cost',
      personalised: true,
    });
  };
  const taken: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    for (const person of creditApplicants(people)) {
      // The amount and what it is for are known before anybody is asked.
      for (let answered = 2; answered <= asked.length; answered += 1) {
        const facts = Object.fromEntries(asked.slice(0, answered).map((fact) => [fact, person[fact]]));
        const start = now();
        draw(facts);
        // The first round only warms up.
        if (round > 0) taken.push(now() - start);
      }
    }
  }
  return taken;
}

import type { CatalogueSnapshot, Predicate } from '@liana/matching';
import { type Draw, drawBelow, drawOne } from '../../synthetic/random.ts';
import { type Asked, drawAsked, plainPricing, snapshotOf } from './draw-pair.ts';
import { drawnRule, drawRules } from './draw-rules.ts';

/** So many products, and so many numbers that they name, that bitmaps of one fact would be too much to hold. */
const products = 66_000;
const numbers = 1_500;

/** A catalogue that the index holds in its other form, too. */
export function drawWideSnapshot(draw: Draw): CatalogueSnapshot {
  const few = Array.from({ length: 50 }, () => drawRules(draw));
  return snapshotOf(
    Array.from({ length: products }, (_, place) => ({
      rules: [drawnRule('income', drawIncome(draw)), ...(place % 10 === 0 ? drawOne(draw, few) : [])],
      pricing: plainPricing,
    })),
  );
}

/** Somebody whose income, mostly known, is near one of those that are named. */
export function drawAskedOfWide(draw: Draw, snapshot: CatalogueSnapshot): Asked {
  const { facts, ...asked } = drawAsked(draw, snapshot);
  const incomeMonthly = Math.max(0, drawNamed(draw) + drawOne(draw, [-1, 0, 0, 1]));
  return { ...asked, facts: draw() < 0.8 ? { ...facts, incomeMonthly } : facts };
}

const drawNamed = (draw: Draw) => drawBelow(draw, numbers) * 500;

function drawIncome(draw: Draw): Predicate {
  const fact = 'incomeMonthly';
  const [one, other] = [drawNamed(draw), drawNamed(draw)];
  const form = draw();
  if (form < 0.1) return { fact, noneOf: [one, other] };
  if (form < 0.2) return { not: { fact, atLeast: one } };
  if (form < 0.6) return { fact, atLeast: one };
  return { fact, between: [Math.min(one, other), Math.max(one, other)] };
}

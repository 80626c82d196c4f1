import type { Facts } from '@liana/matching';
import { categories, employments, regions, tenors } from './facts.ts';
import { type Draw, drawBelow, drawOne, seededDraw } from './random.ts';

/** Roughly normal around 0, from four draws; the standard deviation is about 0.58. */
const drawBell = (draw: Draw) => draw() + draw() + draw() + draw() - 2;

const between = (least: number, most: number, value: number) => Math.max(least, Math.min(most, Math.round(value)));

/** Made-up people who have answered everything; no answer tells of another. */
export function syntheticApplicants(count: number, seed = 11): Facts[] {
  const draw = seededDraw(seed);
  return Array.from({ length: count }, () => ({
    amount: Math.round(500 * Math.exp(draw() * 4.6)),
    tenorMonths: drawOne(draw, tenors),
    age: 18 + drawBelow(draw, 60),
    region: drawOne(draw, regions),
    employment: drawOne(draw, employments),
    income: between(0, Number.POSITIVE_INFINITY, 2800 + 2600 * drawBell(draw)),
    score: between(300, 850, 650 + 170 * drawBell(draw)),
    debtShare: between(0, Number.POSITIVE_INFINITY, 34 + 30 * drawBell(draw)),
    category: drawOne(draw, categories),
  }));
}

import { countBits, type FactId } from '@liana/matching';
import { drawBelow, seededDraw } from '../../synthetic/random.ts';
import type { Strategy } from './interview.ts';

/** Every question, whatever the answers. */
export function everyQuestion(order: readonly FactId[]): Strategy {
  return ({ facts }) => order.find((fact) => facts[fact] === undefined);
}

/** The questionnaire from top to bottom, until every product is decided. */
export function fixedOrder(order: readonly FactId[]): Strategy {
  const next = everyQuestion(order);
  return (standing) => (countBits(standing.possible) > 0 ? next(standing) : undefined);
}

/** Any question that was not asked, until every product is decided. */
export function randomOrder(order: readonly FactId[], seed: number): Strategy {
  const draw = seededDraw(seed);
  return ({ facts, possible }) => {
    const left = order.filter((fact) => facts[fact] === undefined);
    return countBits(possible) > 0 ? left[drawBelow(draw, left.length)] : undefined;
  };
}

import type { FactDefinition, Predicate, Rule } from '@liana/matching';
import { type Draw, drawBelow, drawOne } from '../../synthetic/random.ts';
import { dictionary, drawNumber, isNumeric, testable, told } from './draw-facts.ts';

const words = { en: 'A drawn rule.', 'zh-Hans': '抽取的规则。' };
const numeric = testable.filter(isNumeric);
const debtRatio = dictionary.get('debtRatio')!;

/** Rules of every form of the language, also such as nobody passes, and now and then none at all. */
export const drawRules = (draw: Draw): Rule[] =>
  Array.from({ length: drawOne(draw, [0, 1, 2, 2, 3, 3, 4, 6]) }, (_, at) => drawnRule(`rule-${at}`, drawPredicate(draw, 3)));

export const drawnRule = (id: string, when: Predicate): Rule => ({ id, kind: 'applicant', when, reason: { code: id, text: words } });

function drawPredicate(draw: Draw, depth: number): Predicate {
  const form = draw();
  if (depth === 0 || form < 0.68) return drawAtom(draw, drawTested(draw));
  if (form < 0.75) return drawComparison(draw);
  if (form < 0.83) return { not: drawPredicate(draw, depth - 1) };
  const parts = Array.from({ length: 1 + drawBelow(draw, 3) }, () => drawPredicate(draw, depth - 1));
  return form < 0.91 ? { all: parts } : { any: parts };
}

/** The ratio is dear to compute, so it is tested less often. */
const drawTested = (draw: Draw): FactDefinition => (draw() < 0.02 ? debtRatio : drawOne(draw, told));

function drawAtom(draw: Draw, definition: FactDefinition): Predicate {
  const { id: fact, type } = definition;
  const value = () => ('options' in type ? drawOne(draw, type.options).id : drawNumber(draw, definition));
  const values = () => [...new Set(Array.from({ length: 1 + drawBelow(draw, 5) }, value))];
  const form = drawBelow(draw, isNumeric(definition) ? 6 : 3);
  if (form === 0) return { fact, oneOf: values() };
  if (form === 1) return { fact, noneOf: values() };
  if (form === 2) return { fact, is: value() };
  const number = drawNumber(draw, definition);
  if (form === 3) return { fact, atLeast: number };
  if (form === 4) return { fact, atMost: number };
  const other = drawNumber(draw, definition);
  return { fact, between: [Math.min(number, other), Math.max(number, other)] };
}

function drawComparison(draw: Draw): Predicate {
  const compared = {
    fact: drawOne(draw, numeric).id,
    compare: drawOne(draw, ['atLeast', 'atMost'] as const),
    to: drawOne(draw, numeric).id,
  };
  const times = drawOne(draw, [undefined, 0.5, 1, 3]);
  return times === undefined ? compared : { ...compared, times };
}

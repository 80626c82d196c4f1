import { hasBit } from '../../bitset.ts';
import type { CatalogueEntry } from '../../catalogue/snapshot.ts';
import type { FactDefinition, FactId, Facts } from '../../facts/fact.ts';
import { costBounds } from '../../match/cost-bounds.ts';
import { matchProduct } from '../../match/match.ts';
import { productKnowledge } from '../../match/product-knowledge.ts';
import { evaluate, openFactsOf } from '../../rules/evaluate.ts';
import type { Predicate } from '../../rules/rule.ts';
import { answersTo } from '../answer-prior.ts';
import type { NextQuestion, NextQuestionRequest } from '../next-question.ts';

/** `nextQuestion` product by product with the plain interpreter, without the number of questions to expect: slow, and plain to see. */
export function plainQuestion(request: NextQuestionRequest): Omit<NextQuestion, 'expected'> | undefined {
  const { compiled, skipped } = request;
  const open = openProducts(request);
  const askable = [...compiled.dictionary.values()].filter(
    ({ id, askedAt }) => askedAt === 'matching' && !skipped?.has(id) && open.some(({ waitsFor }) => waitsFor.includes(id)),
  );
  const ofWish = askable.filter(({ about }) => about === 'wish');
  const worth = (definition: FactDefinition) => {
    const settled = open.reduce((sum, product) => sum + chanceOfSettling(product, definition, request), 0);
    return Number((settled / definition.costSeconds).toPrecision(9));
  };
  const [best] = (ofWish.length > 0 ? ofWish : askable).toSorted((a, b) => worth(b) - worth(a));
  if (!best) return undefined;
  const settles = open.filter(({ waitsFor }) => waitsFor.length === 1 && waitsFor[0] === best.id).length;
  return { factId: best.id, atMost: askable.length, settles };
}

interface OpenProduct {
  entry: CatalogueEntry;
  waitsFor: readonly FactId[];
  /** Statements about one fact each, and the parts that are looked at, each of which is still open. */
  literals: readonly Predicate[];
  parts: readonly { waitsFor: readonly FactId[] }[];
}

function openProducts(request: NextQuestionRequest): OpenProduct[] {
  const { compiled, facts, mask } = request;
  const { dictionary, snapshot } = compiled;
  const found: OpenProduct[] = [];
  for (const [place, entry] of snapshot.entries.entries()) {
    if (!hasBit(mask, place) || matchProduct(entry, dictionary, facts).result !== 'possible' || isOutOfReach(entry, request)) continue;
    const residual = (compiled.residual.get(place) ?? []).map(({ when }) => when);
    const knowledgeOf = productKnowledge(entry.product, dictionary, facts);
    const waitsFor = (part: Predicate) => [...new Set(openFactsOf(part, knowledgeOf))];
    const conjuncts = entry.rules.flatMap(({ when }) => conjunctsOf(when));
    const literals = conjuncts.filter((part) => !residual.some((other) => sameStatement(other, part)) && waitsFor(part).length > 0);
    const parts = residual.map((part) => ({ waitsFor: waitsFor(part) })).filter((part) => part.waitsFor.length > 0);
    const all = [...literals.map(waitsFor), ...parts.map((part) => part.waitsFor)];
    const isUntold = all.some((some) => some.every((fact) => dictionary.get(fact)?.askedAt === 'never'));
    if (!isUntold) found.push({ entry, waitsFor: [...dictionary.keys()].filter((fact) => all.flat().includes(fact)), literals, parts });
  }
  return found;
}

/** Three lenders stand that are cheaper at their dearest than this product at its cheapest. */
function isOutOfReach({ product }: CatalogueEntry, { compiled, facts, mask, wish, standing }: NextQuestionRequest): boolean {
  if (wish !== 'lowest-total-cost' || !standing) return false;
  const { entries } = compiled.snapshot;
  const ahead = entries.filter(
    (entry, place) =>
      hasBit(standing, place) &&
      hasBit(mask, place) &&
      matchProduct(entry, compiled.dictionary, facts).result === 'eligible' &&
      costBounds(entry.product, facts).highestMinor < costBounds(product, facts).lowestMinor,
  );
  return new Set(ahead.map(({ lender }) => lender.id)).size >= 3;
}

function chanceOfSettling(
  { entry, waitsFor, literals, parts }: OpenProduct,
  definition: FactDefinition,
  request: NextQuestionRequest,
): number {
  const { compiled, facts, prior } = request;
  if (!waitsFor.includes(definition.id)) return 0;
  if (waitsFor.length === 1) return 1;
  const own = literals.filter((literal) => 'fact' in atomOf(literal) && factOf(literal) === definition.id);
  if (own.length > 0) {
    const answers = answersTo(definition, prior);
    const total = answers.reduce((sum, { weight }) => sum + weight, 0);
    const excludes = (known: Facts) => {
      const knowledgeOf = productKnowledge(entry.product, compiled.dictionary, known);
      return own.some((literal) => evaluate(literal, knowledgeOf) === 'fail');
    };
    return answers
      .filter(({ value }) => excludes({ ...facts, [definition.id]: value }))
      .reduce((sum, { weight }) => sum + weight / total, 0);
  }
  const lengths = parts.filter((part) => part.waitsFor.includes(definition.id)).map((part) => part.waitsFor.length);
  return 0.5 / Math.min(...lengths);
}

const conjunctsOf = (predicate: Predicate): readonly Predicate[] => ('all' in predicate ? predicate.all.flatMap(conjunctsOf) : [predicate]);

const atomOf = (predicate: Predicate): Predicate => ('not' in predicate ? atomOf(predicate.not) : predicate);

const factOf = (literal: Predicate): FactId | undefined => {
  const atom = atomOf(literal);
  return 'fact' in atom ? atom.fact : undefined;
};

/** A residual part is a conjunct itself, or the contrary of an atom that stood under several `not`. */
function sameStatement(residual: Predicate, part: Predicate): boolean {
  const plain = (predicate: Predicate, isTurned = false): string =>
    'not' in predicate ? plain(predicate.not, !isTurned) : `${isTurned} ${JSON.stringify(predicate)}`;
  return plain(residual) === plain(part);
}

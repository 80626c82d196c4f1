import type { CatalogueEntry, CatalogueSnapshot } from '../catalogue/snapshot.ts';
import type { FactDefinition, FactDictionary, FactId, Facts, FactValue } from '../facts/fact.ts';
import type { KnowledgeOf } from '../facts/possible.ts';
import { matchProduct } from '../match/match.ts';
import { productKnowledge } from '../match/product-knowledge.ts';
import type { Wish } from '../ranking/rank.ts';
import { evaluate, openFactsOf } from '../rules/evaluate.ts';
import type { Rule } from '../rules/rule.ts';
import { contenders, type OpenProduct } from './contenders.ts';

export interface NextQuestion {
  factId: FactId;
  /** Upper bound of the questions still to come, this one counted. */
  atMost: number;
  /** How many open offers this one answer certainly settles. */
  settles: number;
}

export interface NextQuestionRequest {
  snapshot: CatalogueSnapshot;
  dictionary: FactDictionary;
  facts: Facts;
  /** Products that may be shown at all. */
  mask: ReadonlySet<string>;
  wish: Wish;
  /** Questions that the shopper passed over; they are not asked again. */
  skipped?: ReadonlySet<FactId>;
  /** Products that stand in the first group already, so that others may be unable to enter the shortlist. */
  standingIds?: ReadonlySet<string>;
}

/**
 * The question that tells most about which offers fit for the time it takes. `undefined` when no answer can change the
 * shortlist any more. Questions about the wish come first: they need nothing personal.
 */
export function nextQuestion(request: NextQuestionRequest): NextQuestion | undefined {
  const { snapshot, dictionary, facts, mask, wish, skipped = new Set(), standingIds = new Set() } = request;
  const matches = snapshot.entries.filter(({ product }) => mask.has(product.id)).map((entry) => matchProduct(entry, dictionary, facts));
  const open = contenders({ entries: snapshot.entries, matches, facts, wish, standingIds });
  const tested = new Set(open.flatMap(({ match }) => match.openFacts));
  const askable = [...dictionary.values()].filter(({ id, askedAt }) => askedAt === 'matching' && tested.has(id) && !skipped.has(id));
  const ofWish = askable.filter(({ about }) => about === 'wish');

  const ranked = (ofWish.length > 0 ? ofWish : askable)
    .map((definition) => ({
      factId: definition.id,
      bitsPerSecond: entropyOfFitSet(definition, open, dictionary, facts) / definition.costSeconds,
      testedPerSecond: open.filter(({ match }) => match.openFacts.includes(definition.id)).length / definition.costSeconds,
    }))
    .sort((a, b) => b.bitsPerSecond - a.bitsPerSecond || b.testedPerSecond - a.testedPerSecond);

  const best = ranked[0];
  if (!best) return undefined;
  const settles = open.filter(({ match }) => match.openFacts.length === 1 && match.openFacts[0] === best.factId).length;
  return { factId: best.factId, atMost: askable.length, settles };
}

/** Bits that the answer tells about the open rules: how evenly the answers part what they do to them. */
function entropyOfFitSet(definition: FactDefinition, open: readonly OpenProduct[], dictionary: FactDictionary, facts: Facts): number {
  const testing = open
    .filter(({ match }) => match.openFacts.includes(definition.id))
    .map(({ entry }) => ({ product: entry.product, rules: rulesThatWait(entry, definition.id, dictionary, facts) }));
  const answers = plausibleAnswers(definition);
  const results = answers.map((answer) => {
    const known = { ...facts, [definition.id]: answer };
    return testing.map(({ product, rules }) => fingerprint(rules, productKnowledge(product, dictionary, known))).join('|');
  });
  const counts = Map.groupBy(results, (result) => result);
  return [...counts.values()].reduce((bits, { length }) => bits - (length / answers.length) * Math.log2(length / answers.length), 0);
}

function rulesThatWait({ product, rules }: CatalogueEntry, fact: FactId, dictionary: FactDictionary, facts: Facts): readonly Rule[] {
  const knowledgeOf = productKnowledge(product, dictionary, facts);
  return rules.filter((rule) => openFactsOf(rule.when, knowledgeOf).includes(fact));
}

function fingerprint(rules: readonly Rule[], knowledgeOf: KnowledgeOf): string {
  return rules.map(({ when }) => `${evaluate(when, knowledgeOf)}:${openFactsOf(when, knowledgeOf)}`).join(',');
}

function plausibleAnswers({ type, typical }: FactDefinition): readonly FactValue[] {
  if (typical) return typical;
  return type.kind === 'choice' || type.kind === 'region' ? type.options.map((option) => option.id) : [];
}

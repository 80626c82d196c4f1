import { type Bitset, countShared } from '../bitset.ts';
import type { CompiledCatalogue } from '../compiled/compile.ts';
import { type CatalogueMatch, matchCompiled } from '../compiled/match-compiled.ts';
import type { FactId, Facts } from '../facts/fact.ts';
import type { PreApproval } from '../match/pre-approval.ts';
import type { Wish } from '../ranking/rank.ts';
import { type AnswerPrior, answersTo } from './answer-prior.ts';
import { contenders } from './contenders.ts';
import { type Asking, expectedQuestions } from './expected-questions.ts';
import { type Settled, settledBy } from './settled-by.ts';
import { findWaiting, type Waiting } from './waiting.ts';

export interface NextQuestion {
  factId: FactId;
  /** Upper bound of the questions still to come, this one counted. */
  atMost: number;
  /** How many questions are still to come on average, this one counted: from 1 to `atMost`, not rounded. */
  expected: number;
  /** How many open offers this one answer certainly settles. */
  settles: number;
}

export interface NextQuestionRequest {
  compiled: CompiledCatalogue;
  facts: Facts;
  /** Products that may be shown at all. */
  mask: Bitset;
  /** What `matchCompiled` finds for these facts, for whoever has it already; it may know products outside the mask. */
  match?: CatalogueMatch;
  wish: Wish;
  /** Questions that the shopper passed over; they are not asked again. */
  skipped?: ReadonlySet<FactId>;
  /** Products that stand in the first group already, so that others may be unable to enter the shortlist. */
  standing?: Bitset;
  /** Asking stops once so many products stand. Without it, it stops only when no answer can change the shortlist. */
  enough?: number;
  /** By product id: what lenders have approved for this person in advance. */
  preApprovals?: ReadonlyMap<string, PreApproval>;
  /** What people answer; without it, each answer that a fact's definition names is as likely as the others. */
  prior?: AnswerPrior;
}

/**
 * The question whose answer is expected to settle most offers for the time it takes; of equal ones, the first of the dictionary.
 * `undefined` when no answer can change the shortlist any more. Questions about the wish come first: they need nothing personal.
 *
 * @see docs/matching.md for why it is this measure.
 */
export function nextQuestion(request: NextQuestionRequest): NextQuestion | undefined {
  const { mask, standing, enough = Number.POSITIVE_INFINITY } = request;
  if (standing && countShared(standing, mask) >= enough) return undefined;
  const possible = contenders({ ...request, match: matchOf(request) });
  const waiting = findWaiting({ ...request, possible });
  const order = inOrder(waiting, request);
  const [best] = order;
  if (!best) return undefined;
  const { products, settled } = best;
  return {
    factId: products.definition.id,
    atMost: order.length,
    expected: expectedQuestions(order, waiting.open),
    settles: settled.certainly,
  };
}

function matchOf(request: NextQuestionRequest): CatalogueMatch {
  const { match, mask } = request;
  if (!match) return matchCompiled(request);
  const inMask = (places: Bitset) => places.map((word, at) => word & mask[at]!);
  return { eligible: inMask(match.eligible), possible: inMask(match.possible) };
}

interface Question extends Asking {
  settled: Settled;
  /** Offers that a second of the applicant's time is expected to settle. */
  worth: number;
}

/** The questions that may be asked, the one to ask first in front. */
function inOrder({ byFact, forMore }: Waiting, { skipped, prior }: NextQuestionRequest): Question[] {
  const questions: Question[] = [];
  for (const products of byFact.values()) {
    const { definition } = products;
    if (definition.askedAt !== 'matching' || skipped?.has(definition.id)) continue;
    const answers = answersTo(definition, prior);
    const settled = settledBy(products, forMore, answers);
    // So many digits that sums of the same parts in another order are the same.
    const worth = Number((settled.expected / definition.costSeconds).toPrecision(9));
    questions.push({ products, answers, settled, worth });
  }
  return questions.sort((a, b) => Number(isOfWish(b)) - Number(isOfWish(a)) || b.worth - a.worth);
}

const isOfWish = ({ products }: Question): boolean => products.definition.about === 'wish';

import type { OfferView, PrequalifyAnswer, ReasonView } from '@liana/contract';
import { FinanceError } from '@liana/finance';
import { inEveryLocale, type RuleSet } from '@liana/markets';
import {
  type ApprovalModel,
  approvalFeatures,
  approvalProbability,
  type CatalogueEntry,
  certifiedThreshold,
  type FactDictionary,
  type FactId,
  type Facts,
  type GroupReason,
  groupOffer,
  knownDebtRatio,
  matchProduct,
  type NextQuestion,
  nextQuestion,
  offerGroups,
  type ProductMatch,
  possibleRates,
  type RankableOffer,
  rankOffers,
  type Stage,
  type Wish,
} from '@liana/matching';
import type { StoredSnapshot } from '../catalogue/live-catalogue.ts';
import { refusalReasons, ruleReasons } from './lender-copy.ts';
import { offerTerms, tenorFor } from './offer-terms.ts';
import { priceCredit } from './price-credit.ts';

/** A lender's answer to its prequalification, checked. */
export type LenderAnswer = Pick<PrequalifyAnswer, 'decision' | 'offers' | 'reasons'>;

export interface ListRequest {
  stored: StoredSnapshot;
  /** Products that the law lets be shown today. */
  mask: ReadonlySet<string>;
  dictionary: FactDictionary;
  facts: Facts;
  skipped: ReadonlySet<FactId>;
  ruleSet: RuleSet;
  /** The market's calendar date. */
  today: string;
  /** Null while nothing was learned yet. */
  model: ApprovalModel | null;
  /** The tenant's promise, 0 to 1. */
  promise: number;
  orderBy: Wish;
  personalised: boolean;
  answers: ReadonlyMap<string, LenderAnswer>;
}

/** What an offer says, without what belongs to one showing of it. */
export type OfferContent = Omit<OfferView, 'id' | 'expiresAt' | 'explanation'>;

export interface ListedOffer {
  content: OfferContent;
  explanation: OfferView['explanation'];
  /** The lender's own limit on a prequalified offer. */
  validUntil: string | null;
  match: ProductMatch;
  because: GroupReason;
  probability: number | undefined;
}
export interface BuiltList {
  /** In the order in which they are shown. */
  offers: ListedOffer[];
  next: NextQuestion | undefined;
  /** Lenders whose conditions certainly hold and who have not been asked. */
  askable: string[];
}

/** The whole list from what is known: matched, priced, grouped and ranked. The same request always gives the same list. */
export function buildList(request: ListRequest): BuiltList {
  const { stored, mask, orderBy, personalised } = request;
  const offers = stored.snapshot.entries.flatMap((entry) => (mask.has(entry.product.id) ? (listedOffer(entry, request) ?? []) : []));
  const ranked = offerGroups.flatMap((group) => {
    const rankable = offers.filter(({ content }) => content.group === group).map((offer) => ({ ...rankableOf(offer), listed: offer }));
    return rankOffers(rankable, { wish: orderBy, personalised }).map(({ offer, explanation }) => ({
      ...offer.listed,
      explanation: [...explanation],
    }));
  });
  return { offers: ranked, next: questionAfter(ranked, request), askable: askableLenders(ranked, request) };
}

/** One product's place in the list; undefined where this amount has no price at all. */
function listedOffer(entry: CatalogueEntry, request: ListRequest): ListedOffer | undefined {
  const { dictionary, facts, ruleSet, answers } = request;
  const match = matchProduct(entry, dictionary, facts);
  const answer = answers.get(entry.lender.id);
  const confirmed = answer?.offers.find((offer) => offer.productId === entry.product.id);
  const priced = priceEntry(entry, request, confirmed);
  if (!priced) return undefined;

  const stage: Stage = answer ? 'after' : 'before';
  const estimate = estimateOf(entry, request, stage, priced.tenorMonths);
  // A lender that was asked says nothing about a product whose own conditions are not met: nobody asked it about that one.
  const lenderDeclined = answer !== undefined && confirmed === undefined && match.result !== 'ineligible';
  const { approvalEstimate } = ruleSet.conduct;
  const isUntold = match.result === 'possible' && match.reasons.length > 0;
  const { group, because } = groupOffer({ result: match.result, isUntold, lenderDeclined, approvalEstimate, ...estimate });
  const reasons = lenderDeclined && match.result !== 'ineligible' ? refusalReasons(ruleSet, answer.reasons) : ruleReasons(match.reasons);
  const content = contentOf(entry, { terms: priced.terms, isConfirmed: confirmed !== undefined, group, because, reasons });
  return { content, explanation: [], validUntil: confirmed?.validUntil ?? null, match, because, probability: estimate.probability };
}

function priceEntry({ product }: CatalogueEntry, { facts, today }: ListRequest, confirmed: LenderAnswer['offers'][number] | undefined) {
  const wished = typeof facts.tenorMonths === 'number' ? facts.tenorMonths : undefined;
  const tenorMonths = confirmed?.tenorMonths ?? tenorFor(product, wished);
  // While the credit band is unknown several rates are possible; the dearest is shown, so that an answer never raises a price.
  const annualPercent = confirmed?.contractRate ?? possibleRates(product, { ...facts, tenorMonths }).highestPercent;
  const amountMinor = confirmed?.principalMinor ?? Number(facts.amount ?? product.amount.minMinor);
  try {
    const price = priceCredit(product, { amountMinor, tenorMonths, annualPercent, feeMinor: confirmed?.feesMinor, on: today });
    return { terms: offerTerms(product, price, { annualPercent, estimate: !confirmed }), tenorMonths };
  } catch (error) {
    if (error instanceof FinanceError) return undefined;
    throw error;
  }
}

function estimateOf({ product, lender }: CatalogueEntry, request: ListRequest, stage: Stage, tenorMonths: number) {
  const { model, promise, ruleSet, facts, stored } = request;
  if (!model || ruleSet.conduct.approvalEstimate === 'rules-only') return {};
  const segment = { lenderId: lender.id, family: product.family, market: stored.snapshot.market, stage };
  const priced = { ...facts, tenorMonths };
  const features = approvalFeatures(priced, knownDebtRatio(product, request.dictionary, priced));
  return { probability: approvalProbability(model, segment, features).probability, threshold: certifiedThreshold(model, segment, promise) };
}

interface Standing {
  terms: OfferView['terms'];
  isConfirmed: boolean;
  group: OfferView['group'];
  because: GroupReason;
  reasons: ReasonView[];
}

function contentOf({ product, lender }: CatalogueEntry, { terms, isConfirmed, group, because, reasons }: Standing): OfferContent {
  const { licence } = lender;
  return {
    productId: product.id,
    productName: product.name,
    family: product.family,
    lender: {
      id: lender.id,
      name: lender.name,
      mark: lender.mark,
      licence: inEveryLocale(() => `${licence.regulator} · ${licence.number}`),
    },
    stage: isConfirmed ? 'prequalified' : 'indicative',
    group,
    terms,
    paidByMerchant: product.pricing.paidByMerchant,
    moneyWithin: product.moneyWithin,
    earlySettlementCharge: product.prepayment.charge === 'free' ? null : product.prepayment.text,
    reasons: reasons.slice(0, 4),
    mayFitBecause: mayFitReasons.find((reason) => reason === because) ?? null,
  };
}

const mayFitReasons = ['question-open', 'not-told', 'too-few-decisions', 'below-threshold'] as const satisfies readonly GroupReason[];

const rankableOf = ({ content, probability }: ListedOffer): RankableOffer => ({
  id: content.productId,
  lenderId: content.lender.id,
  totalCostMinor: content.terms.costOfCredit.amountMinor,
  instalmentMinor: content.terms.instalment.amountMinor,
  moneyWithin: content.moneyWithin,
  ...(probability !== undefined && { probability }),
});

function questionAfter(offers: readonly ListedOffer[], request: ListRequest): NextQuestion | undefined {
  const { stored, dictionary, facts, mask, skipped, orderBy } = request;
  const gone = new Set(offers.filter(({ because }) => because === 'lender-declined').map(({ content }) => content.productId));
  const standingIds = new Set(offers.filter(({ content }) => content.group === 'recommended').map(({ content }) => content.productId));
  const open = new Set([...mask].filter((id) => !gone.has(id)));
  return nextQuestion({ snapshot: stored.snapshot, dictionary, facts, mask: open, wish: orderBy, skipped, standingIds });
}

function askableLenders(offers: readonly ListedOffer[], { answers }: ListRequest): string[] {
  const fitting = offers.filter(({ match, content }) => match.result === 'eligible' && !answers.has(content.lender.id));
  return [...new Set(fitting.map(({ content }) => content.lender.id))];
}

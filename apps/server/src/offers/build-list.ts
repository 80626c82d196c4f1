import type { OfferView, PrequalifyAnswer, ReasonView } from '@liana/contract';
import type { RuleSet } from '@liana/markets';
import {
  type AnswerPrior,
  type ApprovalModel,
  type Bitset,
  type CatalogueEntry,
  type DrawnList,
  drawList,
  type FactId,
  type Facts,
  type GroupReason,
  type ListedProduct,
  type NextQuestion,
  nextQuestion,
  type OtherWishRequest,
  type PreApproval,
  type ProductMatch,
  type Wish,
} from '@liana/matching';
import { type OfferPrice, priceOffer, roughOffer } from '@liana/pricing';
import type { StoredSnapshot } from '../catalogue/load-snapshot.ts';
import { refusalReasons, ruleReasons } from './lender-copy.ts';
import { lenderView } from './lender-view.ts';
import { type PlaceInList, placeInList } from './place-in-list.ts';

/** A lender's answer to its prequalification, checked. */
export type LenderAnswer = Pick<PrequalifyAnswer, 'decision' | 'offers' | 'reasons'>;

export interface ListRequest {
  stored: StoredSnapshot;
  /** Products that the law lets be shown today. */
  mask: Bitset;
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
  /** What people answer, where that was learned: it orders the questions and nothing else. */
  prior?: AnswerPrior | undefined;
  /** What soft checks were answered, by the id of the lender that was asked. */
  answers: ReadonlyMap<string, LenderAnswer>;
  /** What lenders said that declined an application for this very wish, by their id. */
  refusals: ReadonlyMap<string, LenderAnswer>;
  preApprovals?: ReadonlyMap<string, PreApproval>;
}

/** What an offer says, without what belongs to one showing of it. */
export type OfferContent = Omit<OfferView, 'id' | 'expiresAt' | keyof PlaceInList>;

export interface ListedOffer {
  content: OfferContent;
  place: PlaceInList;
  /** The lender's own limit on a prequalified offer. */
  validUntil: string | null;
  match: ProductMatch;
  because: GroupReason;
  probability: number | undefined;
}
export interface BuiltList {
  /** In the order in which they are shown. */
  offers: ListedOffer[];
  /** How many more there are in each group than the list holds. */
  unlisted: DrawnList<OfferPrice>['unlisted'];
  next: NextQuestion | undefined;
  /** Those who check for products whose conditions certainly hold, and who have not been asked. */
  askable: string[];
}

/** The whole list from what is known, as it goes over the wire. The same request always gives the same list. */
export function buildList(request: ListRequest): BuiltList {
  const { stored, ruleSet, answers, refusals, orderBy } = request;
  const drawn = drawList<OfferPrice>({
    ...request,
    compiled: stored.compiled,
    words: new Map(
      [...answers].map(([lenderId, { offers }]) => [lenderId, { confirmed: new Set(offers.map(({ productId }) => productId)) }]),
    ),
    refusing: new Set(refusals.keys()),
    priceOf: (entry) => priceEntry(entry, request),
    roughOf: (entry) => (answerOn(entry, request) ? undefined : roughOffer(entry.product, request.facts)),
    approvalEstimate: ruleSet.conduct.approvalEstimate,
    wish: orderBy,
  });
  return {
    offers: drawn.offers.map((listed) => listedOffer(listed, request)),
    unlisted: drawn.unlisted,
    next: questionAfter(drawn, request),
    askable: askableLenders(drawn, request),
  };
}

/** Whoever decides has the last word; before that, whoever checks. */
const answerOn = ({ stages }: CatalogueEntry, { answers, refusals }: ListRequest): LenderAnswer | undefined =>
  refusals.get(stages.decision.id) ?? answers.get(stages.credit.id);

const confirmedTerms = (entry: CatalogueEntry, request: ListRequest) =>
  answerOn(entry, request)?.offers.find(({ productId }) => productId === entry.product.id);

const priceEntry = (entry: CatalogueEntry, request: ListRequest): OfferPrice | undefined =>
  priceOffer(entry.product, request.facts, request.today, confirmedTerms(entry, request));

function listedOffer(listed: ListedProduct<OfferPrice>, request: ListRequest): ListedOffer {
  const { ruleSet, stored } = request;
  const { entry, match, because, isDeclined, probability } = listed;
  const reasons = isDeclined
    ? refusalReasons(ruleSet, answerOn(entry, request)!.reasons)
    : ruleReasons(match.reasons, otherWishes(entry, request));
  const place = placeInList(listed, stored.compiled.dictionary);
  return {
    content: contentOf(listed, reasons, preApprovedFor(listed, request)),
    place,
    validUntil: confirmedTerms(entry, request)?.validUntil ?? null,
    match,
    because,
    probability,
  };
}

function contentOf(
  { entry, price, group, because, isConfirmed }: ListedProduct<OfferPrice>,
  reasons: ReasonView[],
  preApproved: OfferView['preApproved'],
): OfferContent {
  const { product, lender, partners } = entry;
  return {
    productId: product.id,
    productName: product.name,
    family: product.family,
    lender: lenderView(lender),
    partners: partners.map((partner) => ({ lender: lenderView(partner.lender), does: [...partner.does] })),
    stage: isConfirmed ? 'prequalified' : 'indicative',
    group,
    terms: price.terms,
    paidByMerchant: product.pricing.paidByMerchant,
    moneyWithin: product.moneyWithin,
    ...(preApproved && { preApproved }),
    earlySettlementCharge: product.prepayment.charge === 'free' ? null : product.prepayment.text,
    reasons: reasons.slice(0, 4),
    recommendedBecause: recommendedReasons.find((reason) => reason === because) ?? null,
    mayFitBecause: mayFitReasons.find((reason) => reason === because) ?? null,
  };
}

/** What the lender approved in advance, where that covers what is asked for and nothing stands in the way. */
function preApprovedFor({ entry, group }: ListedProduct<OfferPrice>, { facts, preApprovals }: ListRequest): OfferView['preApproved'] {
  const { id, currency } = entry.product;
  const limitMinor = preApprovals?.get(id)?.limitMinor;
  if (limitMinor === undefined || group === 'does-not-fit' || Number(facts.amount ?? 0) > limitMinor) return undefined;
  return { limit: { amountMinor: limitMinor, currency } };
}

/** What of the wish a person may change to be lent to: never the amount of a shop's order. */
const otherWishes = (entry: CatalogueEntry, { stored, facts, preApprovals }: ListRequest): OtherWishRequest => ({
  entry,
  dictionary: stored.compiled.dictionary,
  facts,
  isAmountFree: facts.orderKind === 'cash',
  preApproval: preApprovals?.get(entry.product.id),
});

const recommendedReasons = ['certified', 'conditions-met'] as const satisfies readonly GroupReason[];
const mayFitReasons = ['question-open', 'not-told', 'too-few-decisions', 'below-threshold'] as const satisfies readonly GroupReason[];

function questionAfter({ inPlay, match, standing }: DrawnList<OfferPrice>, request: ListRequest): NextQuestion | undefined {
  return nextQuestion({ ...request, compiled: request.stored.compiled, mask: inPlay, match, wish: request.orderBy, standing });
}

function askableLenders({ offers }: DrawnList<OfferPrice>, request: ListRequest): string[] {
  const fitting = offers.filter(({ match, entry }) => match.result === 'eligible' && !answerOn(entry, request));
  return [...new Set(fitting.map(({ entry }) => entry.stages.credit.id))];
}

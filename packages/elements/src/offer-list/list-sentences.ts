import type { OfferGroup, OffersView, OfferView, PendingLender, Recommendation, Wish } from '@liana/contract';
import type { LocaleController } from '../locale/locale-controller.ts';

/** What the sentences of a list depend on. */
export interface ListFacts {
  offers?: readonly OfferView[] | undefined;
  unlisted?: OffersView['unlisted'] | undefined;
  recommendation?: Recommendation | undefined;
  askedFact?: string | undefined;
  pending: readonly PendingLender[];
  orderBy: Wish;
  personalised: boolean;
}

/** Where no likelihood is used, nobody can be surer of a yes. */
export const isRulesOnly = ({ recommendation }: Pick<ListFacts, 'recommendation'>): boolean => recommendation?.basis === 'conditions-met';

/** What the platform stands for with the recommended group, then its order: the wish, or the neutral one where answers play no part. */
export function whatItMeans(list: ListFacts, words: LocaleController): string {
  const { order } = words.messages;
  const isWished = list.personalised && !(isRulesOnly(list) && list.orderBy === 'surest-yes');
  const inOrder = order.first(order.wishes[isWished ? list.orderBy : 'lowest-total-cost']);
  const { recommendation } = list;
  if (!recommendation) return inOrder;
  // Never more than is promised: of 92.5 in 100, 92 are said.
  const means =
    recommendation.basis === 'certified' ? order.certified(Math.floor(recommendation.promise * 100 + 1e-9)) : order.conditionsMet;
  const isPromised = list.offers?.some(({ group, preApproved }) => group === 'recommended' && preApproved);
  return words.sentences(means, ...(isPromised ? [order.preApproved.inList] : []), inOrder);
}

/** How the order is made, and whether answers play a part in it. */
export function howOrdered(list: ListFacts, words: LocaleController): string {
  const { order } = words.messages;
  const how = order.howLong[isRulesOnly(list) ? 'conditions-met' : 'certified'];
  return list.personalised ? how : words.sentences(how, order.howOff);
}

/** That a group has more offers than are shown, and how to narrow it; undefined where it has not. */
export function shownOf(group: OfferGroup, shown: number, list: ListFacts, words: LocaleController): string | undefined {
  const { order } = words.messages;
  const more = list.unlisted?.[group] ?? 0;
  if (more === 0) return undefined;
  if (group === 'does-not-fit') return order.moreUnfit(more);
  return words.sentences(order.shownOf(shown, shown + more), list.askedFact ? order.narrowByQuestion : order.narrowByWish);
}

/** Why the list has no offer to choose, where `shown` refused ones stand below. */
export function whyEmpty(shown: number, { unlisted }: ListFacts, { messages: { list } }: LocaleController): string {
  if (shown === 0) return list.emptyNothing;
  const more = unlisted?.['does-not-fit'] ?? 0;
  return more > 0 ? list.emptyWhyNearest(shown + more) : list.emptyWhy(shown);
}

/** How far the lenders are: an offer of a lender's own, a no too, is its answer. */
export function progressOf({ offers = [], pending }: ListFacts, { messages: { list } }: LocaleController): string {
  const waitedFor = waitedForIn(pending);
  if (waitedFor > 0) return list.waitingFor(waitedFor);
  const answered = new Set(offers.filter(({ stage }) => stage !== 'indicative').map(({ lender }) => lender.id));
  const asked = new Set([...answered, ...pending.map(({ lender }) => lender.id)]);
  return asked.size > 0 ? list.answered(answered.size, asked.size) : '';
}

/** How many lenders are still expected to answer. */
export const waitedForIn = (pending: readonly PendingLender[]): number =>
  pending.filter(({ state }) => state === 'asking' || state === 'late').length;

/** What is said, once and politely, when the list has changed. */
export function whatChanged({ changedOffers, lowestTotal }: OffersView['changes'], words: LocaleController): string {
  const { list } = words.messages;
  return changedOffers > 0 ? list.changed(changedOffers, lowestTotal ? words.money(lowestTotal) : '') : list.unchanged;
}

import type { Money, OfferView } from '@liana/contract';
import type { LocaleController } from '../locale/locale-controller.ts';

/** One line of the comparison. */
export interface CompareRow {
  label: string;
  text: (offer: OfferView) => string;
  /** What the smallest of is marked as the lowest; none where smaller is not plainly better. */
  measure?: (offer: OfferView) => number;
  look?: 'big' | 'bar';
}

const minor = (pick: (offer: OfferView) => Money) => (offer: OfferView) => pick(offer).amountMinor;

const interestOf = ({ terms }: OfferView): Money => ({
  ...terms.costOfCredit,
  amountMinor: terms.costOfCredit.amountMinor - terms.fees.amountMinor,
});

/** The lines for `offers`, in the fixed order: what each month, at what yearly cost, how much in all, then the facts. */
export function compareRows(offers: readonly OfferView[], words: LocaleController): CompareRow[] {
  const { compare, cost, offer: card, order } = words.messages;
  const money = (pick: (offer: OfferView) => Money) => (offer: OfferView) => words.money(pick(offer));
  const instalment = (offer: OfferView) => offer.terms.instalment;
  const total = (offer: OfferView) => offer.terms.totalPayable;
  const amounts = new Set(offers.map(minor((offer) => offer.terms.principal)));
  const downPayments = offers.some(({ terms }) => terms.downPayment.amountMinor > 0);
  const isRulesOnly = offers.some(({ recommendedBecause }) => recommendedBecause === 'conditions-met');
  const rows: (CompareRow | false)[] = [
    { label: cost.each, text: money(instalment), measure: minor(instalment), look: 'big' },
    {
      label: cost.annual[offers[0]!.terms.annualCost.convention],
      text: ({ terms }) => words.percent(terms.annualCost.percent),
      measure: ({ terms }) => Number(terms.annualCost.percent),
      look: 'big',
    },
    { label: compare.numberOfPayments, text: ({ terms }) => String(terms.numberOfPayments) },
    { label: cost.total, text: money(total), measure: minor(total) },
    // Offers for one amount need no line that says the same three times.
    amounts.size > 1 && { label: cost.borrow, text: money(({ terms }) => terms.principal) },
    downPayments && { label: cost.payNow, text: money(({ terms }) => terms.downPayment) },
    { label: compare.whatItCosts, text: money(({ terms }) => terms.costOfCredit), look: 'bar' },
    { label: compare.interest, text: money(interestOf) },
    { label: compare.fees, text: money(({ terms }) => terms.fees) },
    { label: compare.rate, text: ({ terms }) => compare.rateOf[terms.rateType](words.percent(terms.contractRate)) },
    { label: compare.moneyArrives, text: ({ moneyWithin }) => compare.moneyWithin[moneyWithin] },
    { label: compare.repayEarly, text: ({ earlySettlementCharge: charge }) => (charge ? words.of(charge) : compare.free) },
    {
      label: isRulesOnly ? compare.conditions : compare.likelihood,
      text: ({ group, preApproved }) => {
        const ofRecommended = isRulesOnly ? compare.conditionsMet : compare.veryLikely;
        if (preApproved && (isRulesOnly || group === 'may-fit')) return order.preApproved.short;
        return { recommended: ofRecommended, 'may-fit': compare.notSure, 'does-not-fit': card.saidNo }[group];
      },
    },
  ];
  return rows.filter((row) => row !== false);
}

/** The offers that have the smallest figure of a row; none when all are equal. */
export function lowestOf(offers: readonly OfferView[], measure: CompareRow['measure']): ReadonlySet<OfferView> {
  if (!measure) return new Set();
  const smallest = Math.min(...offers.map(measure));
  const lowest = offers.filter((offer) => measure(offer) === smallest);
  return new Set(lowest.length < offers.length ? lowest : []);
}

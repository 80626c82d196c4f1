import { type AnnualRate, annualCost, type MinorUnits, minorUnits } from '@liana/finance';
import type { PlatformConduct } from './conduct.ts';
import type { DisclosedOffer } from './disclosed-offer.ts';
import type { Disclosure, DisclosureRow } from './disclosure.ts';
import { MarketError } from './errors.ts';
import { marketOf, ruleSetAt } from './market.ts';
import { requireOffer } from './offer-check.ts';
import { offerTotals } from './offer-totals.ts';
import { paymentsInShort } from './payments-in-short.ts';
import { summaryWords } from './present-offer.texts.ts';
import type { ConsentRequirement, HeadlineCost, Market, RuleSet } from './rule-set.ts';
import { type Language, type Locale, type LocalizedText, locales } from './text.ts';
import { row, type Writing, writingOf } from './writing.ts';

/** What a market's law wants shown with an offer, and what the platform may do with it, on the day of the offer. */
export interface OfferPresentation {
  readonly ruleSetId: string;
  /** The rate that leads wherever the offer stands. */
  readonly headline: Pick<HeadlineCost, 'label' | 'longLabel' | 'prominence'> & {
    readonly rate: AnnualRate;
    readonly value: LocalizedText;
  };
  /** The short form, for a card or an order's payment page: the headline first, then payments, cost and total. */
  readonly summary: readonly DisclosureRow[];
  readonly disclosure: Disclosure;
  readonly conduct: PlatformConduct;
  /** What is shown or agreed to before each step, for this form of credit. */
  readonly consents: readonly ConsentRequirement[];
  readonly warning?: LocalizedText;
  readonly adLabel?: { readonly text: LocalizedText; readonly closable: boolean };
  /** Only for an offer that comes from the person's data, where the law wants that said. */
  readonly personalisedNotice?: LocalizedText;
}

/**
 * An offer as its market's law of that day wants it: the same offer on another day may come out otherwise.
 *
 * @param marketOrId its id, or the market itself where an operator configured it.
 * @throws {MarketError} `market-unknown`, `no-rule-set-in-force`, `offer-incomplete`. @throws {FinanceError} `no-rate`.
 */
export function presentOffer(marketOrId: string | Market, offer: DisclosedOffer): OfferPresentation {
  const market = typeof marketOrId === 'string' ? marketOf(marketOrId) : marketOrId;
  const ruleSet = ruleSetAt(market, offer.on);
  requireOffer(ruleSet.id, offer);
  const writing = writingOf(market.id, ownLanguages(market));
  const headline = headlineOf(ruleSet, offer, writing);
  const { adLabel } = ruleSet.advertising;
  const warning = ruleSet.advertising.warningFor?.(offer) ?? ruleSet.advertising.warning;
  const { personalisedNotice } = ruleSet.decisions;
  return {
    ruleSetId: ruleSet.id,
    headline,
    summary: [{ ...row('annual-cost', headline.longLabel, headline.value), prominent: true }, ...amountRows(ruleSet, offer, writing)],
    disclosure: ruleSet.disclose(offer),
    conduct: ruleSet.conduct,
    consents: ruleSet.consents.filter(({ credit }) => credit === 'any' || credit === offer.kind),
    ...(warning && { warning }),
    ...(adLabel && { adLabel }),
    ...(offer.isPersonalised && personalisedNotice && { personalisedNotice }),
  };
}

/** The annual cost of an offer by its market's convention. @throws {FinanceError} `no-rate`. @throws {MarketError} `offer-incomplete`. */
export function headlineRate({ id, headlineCost }: RuleSet, offer: DisclosedOffer): AnnualRate {
  const { convention } = headlineCost;
  if (offer.kind === 'closed-end') return annualCost(offer.plan, convention);
  if (offer.apr.convention === convention) return offer.apr;
  throw new MarketError('offer-incomplete', `${id} wants the annual cost as ${convention}, the offer states it as ${offer.apr.convention}`);
}

function headlineOf(ruleSet: RuleSet, offer: DisclosedOffer, writing: Writing): OfferPresentation['headline'] {
  const { prominence, personal } = ruleSet.headlineCost;
  const { label, longLabel } = offer.standing !== 'estimate' && personal ? personal : ruleSet.headlineCost;
  const rate = headlineRate(ruleSet, offer);
  return { label, longLabel, prominence, rate, value: writing.rate(rate) };
}

/**
 * Payments, cost and total of the plan, or of the illustration of a line. Whatever the total counts beside the payments has a row of its
 * own, so that the total is the sum of what stands above it; a down payment also where naming a payment demands it.
 */
function amountRows({ advertising, totals }: RuleSet, offer: DisclosedOffer, writing: Writing): DisclosureRow[] {
  const { cost, total, downPayment } = (totals ?? offerTotals)(offer);
  const { rows, totalOfPayments } = offer.kind === 'closed-end' ? offer.plan : offer.illustration;
  const money = (amount: MinorUnits) => writing.money(amount, offer.currency);
  const isDownPaymentDue = offer.kind === 'closed-end' && advertising.demands.includes('down-payment');
  const beside = minorUnits(Math.max(0, total - totalOfPayments - downPayment));
  const [besideKey, besideLabel] =
    offer.kind === 'closed-end' ? (['paid-at-start', summaryWords.atStart] as const) : (['annual-fees', summaryWords.annualFees] as const);
  return [
    row('payments', summaryWords.payments, paymentsInShort(rows, writing, money)),
    ...(isDownPaymentDue || downPayment > 0 ? [row('down-payment', summaryWords.downPayment, money(downPayment))] : []),
    ...(beside > 0 ? [row(besideKey, besideLabel, money(beside))] : []),
    row('total-cost', summaryWords.totalCost, money(cost)),
    row('total-payable', totals ? summaryWords.totalPayable : totalLabel(offer, total), money(total)),
  ];
}

/** What is paid beside the schedule is told from the total of the scheduled payments by its name. */
function totalLabel(offer: DisclosedOffer, total: MinorUnits): LocalizedText {
  return offer.kind === 'closed-end' && total !== offer.plan.totalOfPayments ? summaryWords.totalPaid : summaryWords.totalPayable;
}

function ownLanguages({ languages }: Market): Exclude<Language, Locale>[] {
  return languages.filter((language): language is Exclude<Language, Locale> => !(locales as readonly Language[]).includes(language));
}

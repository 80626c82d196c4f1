import { type AnnualRate, annualCost } from '@liana/finance';
import type { DisclosedOffer } from '../disclosed-offer.ts';
import type { Disclosure } from '../disclosure.ts';
import { MarketError } from '../errors.ts';
import { checkAdvance } from '../net-advance.ts';
import { requireOffer } from '../offer-check.ts';
import type { RuleSet } from '../rule-set.ts';
import type { LocalizedText } from '../text.ts';
import { handOverSection, nothingElseSection, termsSection } from './table/closing.ts';
import { contingentCostsSection } from './table/contingent-costs.ts';
import { headlineSection, sumsSection } from './table/figures.ts';
import { headSection } from './table/head.ts';
import { normalCostRows, normalCosts, normalCostsSection } from './table/normal-costs.ts';

/** What a document needs to know of the rules that it is made under. */
export interface DisclosureLaw extends Pick<RuleSet, 'id' | 'conduct' | 'headlineCost'> {
  readonly personalisedNotice: LocalizedText;
}

/**
 * The annual rate and the costs, as PBoC [2021] No. 3 and 金规〔2025〕9号 want them on a page before signing.
 *
 * @throws {MarketError} `money-kept-back`, `offer-incomplete`. @throws {FinanceError} `no-rate`.
 */
export function rateAndCosts(law: DisclosureLaw, offer: DisclosedOffer): Disclosure {
  const rate = checkedRate(law, offer);
  const costs = normalCosts(offer);
  return {
    ruleSetId: law.id,
    title: { en: 'Annual rate and costs', 'zh-Hans': '贷款年化利率与费用说明' },
    sections: [
      headSection(offer),
      headlineSection(law.headlineCost, rate),
      sumsSection(offer, costs),
      {
        key: 'items',
        layout: 'figures',
        title: { en: 'Interest and fees', 'zh-Hans': '息费构成' },
        rows: normalCostRows(costs, offer.currency),
      },
      contingentCostsSection(offer),
      termsSection(offer, law.personalisedNotice),
    ],
    confirmation: { shownAs: 'page', readingSeconds: 0 },
  };
}

/**
 * The table of all costs (综合融资成本明示表) of 《个人贷款业务明示综合融资成本规定》: a pop-up with a time to read and an explicit
 * confirmation before signing, or before going on to the institution where it is the one that signs.
 *
 * @throws {MarketError} `money-kept-back`, `offer-incomplete`. @throws {FinanceError} `no-rate`.
 */
export function costTable(law: DisclosureLaw, readingSeconds: number, offer: DisclosedOffer): Disclosure {
  const rate = checkedRate(law, offer);
  const costs = normalCosts(offer);
  return {
    ruleSetId: law.id,
    title: { en: 'Statement of all-in financing cost (综合融资成本明示表)', 'zh-Hans': '综合融资成本明示表' },
    sections: [
      headSection(offer),
      headlineSection(law.headlineCost, rate),
      sumsSection(offer, costs),
      normalCostsSection(offer, costs),
      contingentCostsSection(offer),
      nothingElseSection,
      termsSection(offer, law.personalisedNotice),
      ...(law.conduct.applicationIn === 'institution' ? [handOverSection(offer)] : []),
    ],
    confirmation: {
      shownAs: 'pop-up',
      readingSeconds,
      statement: {
        en: 'I have read the table above and understand everything that the loan costs.',
        'zh-Hans': '我已阅读上表，了解借款的全部成本。',
      },
    },
  };
}

/** The leading rate of an offer that may be shown at all: all money in hand, and every charge counted in the cost (金规〔2025〕9号). */
function checkedRate(law: DisclosureLaw, offer: DisclosedOffer): AnnualRate {
  requireOffer(law.id, offer);
  const { convention } = law.headlineCost;
  if (offer.kind === 'open-end') {
    if (offer.apr.convention === convention) return offer.apr;
    throw new MarketError(
      'offer-incomplete',
      `${law.id} wants the annual cost as ${convention}, the offer states it as ${offer.apr.convention}`,
    );
  }
  checkAdvance(law, offer.plan);
  const outside = offer.plan.costItems.find(({ item }) => !item.inCost)?.item;
  if (outside) {
    throw new MarketError(
      'offer-incomplete',
      `${law.id} counts every charge in the cost, but the offer leaves out the ${outside.kind} fee of ${outside.payee}`,
    );
  }
  return annualCost(offer.plan, convention);
}

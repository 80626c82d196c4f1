import type { DisclosureView } from '@liana/contract';
import { isoDate } from '@liana/finance';
import { marketIds } from '@liana/markets';
import { html, type TemplateResult } from 'lit';
import {
  aConsentText,
  aCostTable,
  aLender,
  aLoan,
  aMoneyQuestion,
  anOffer,
  aPagedDisclosure,
  aQuestion,
  aReason,
  cardPayments,
  declineReasons,
  demoOffers,
  paymentsOf,
  sampleDisclosure,
  sampleOffers,
  text,
} from '../src/testing/index.ts';

const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' });
const offers = demoOffers();
const withFee = { ...offers[0]!, terms: { ...offers[0]!.terms, fees: usd(1_800) } };
const joint = anOffer({
  lender: 'brindle',
  partners: [
    { lender: aLender('northmere'), does: ['checks', 'decides'] },
    { lender: aLender('stanmoor'), does: ['services'] },
  ],
});
const refused = anOffer({
  lender: 'stanmoor',
  group: 'does-not-fit',
  reasons: [
    aReason({
      code: 'tenor-not-offered',
      text: text('Is paid back over 6 or 12 months. You asked for 18.', '该产品分 6、12 期还款，您选了 18 期。'),
      change: text('A term of 6 or 12 months.', '期数选择 6、12。'),
      tryWish: { tenorMonths: 12 },
    }),
  ],
});
const plan = { principal: 960_000, rate: '9.40', months: 24 };

/** What the market's own rule set writes for a bicycle over two years. */
function disclosure(readingSeconds: number): DisclosureView {
  const made = sampleDisclosure('US', sampleOffers('US')[0]!, isoDate('2026-11-21')).disclosure;
  return { ...made, hash: String(readingSeconds), confirmation: { shownAs: 'page', readingSeconds } };
}

const pending = (lender: Parameters<typeof aLender>[0], state: 'asking' | 'late' | 'gave-up' | 'garbage' | 'unavailable') => ({
  lender: aLender(lender),
  state,
});

const birth = aQuestion({
  fact: 'dateOfBirth',
  kind: 'date',
  title: text('When were you born?', '您的出生日期是？'),
  hint: text('As it stands in your papers.', '以证件为准。'),
  why: text('Lenders must know that you are of age.', '机构需确认您已成年。'),
  invalid: text('Enter a date that exists, such as 7 / 21 / 1990', '请输入存在的日期，例如 1990 年 7 月 21 日'),
  options: undefined,
  settles: 0,
  skippable: false,
});

const state = aQuestion({
  fact: 'state',
  title: text('Which state do you live in?', '您住在哪个州？'),
  why: text('Each lender has licences for some states only.', '每家机构只在部分州持有牌照。'),
  options: ['Alabama', 'Alaska', 'Arizona', 'California', 'Colorado', 'Florida', 'New York', 'Oregon', 'Texas', 'Utah'].map((name) => ({
    value: name.toLowerCase(),
    label: text(name, name),
  })),
});

/** Every element in every state that a person can meet, by element. */
export const scenes: Record<string, Record<string, TemplateResult>> = {
  list: {
    'offers, streaming': html`
      <div class="narrow">
        <liana-offer-list
          .offers=${offers}
          .pending=${[pending('lumenvale', 'asking'), pending('stanmoor', 'late')]}
          .recommendation=${{ basis: 'certified', promise: 0.9 }}
          asked-fact="timeInJob"
          .changes=${{ changedOffers: 3, lowestTotal: usd(124_875) }}
          personalised
          can-personalise
          belong-higher="1"
        >
          <liana-question .question=${aQuestion()} remaining-at-most="7" remaining-expected="3"></liana-question>
        </liana-offer-list>
      </div>
    `,
    'offers, offline': html`
      <div class="narrow">
        <liana-offer-list .offers=${offers.slice(0, 2)} offline as-of="2026-11-21T14:32:00.000Z"></liana-offer-list>
      </div>
    `,
    'the first of many': html`
      <div class="narrow">
        <liana-offer-list
          .offers=${[...offers.slice(0, 2), refused]}
          .unlisted=${{ recommended: 80, 'may-fit': 0, 'does-not-fit': 312 }}
          .recommendation=${{ basis: 'certified', promise: 0.9 }}
          personalised
        ></liana-offer-list>
      </div>
    `,
    'where no likelihood is used': html`
      <div class="narrow">
        <liana-offer-list
          .offers=${offers.slice(0, 2).map((offer) => ({ ...offer, recommendedBecause: 'conditions-met' }))}
          .recommendation=${{ basis: 'conditions-met' }}
          personalised
        ></liana-offer-list>
      </div>
    `,
    'nothing fits': html`<div class="narrow"><liana-offer-list .offers=${offers.slice(5)}></liana-offer-list></div>`,
    skeleton: html`<div class="narrow"><liana-offer-list></liana-offer-list></div>`,
  },
  card: {
    recommended: html`<div class="narrow"><liana-offer-card .offer=${offers[1]}></liana-offer-card></div>`,
    'may fit': html`<div class="narrow"><liana-offer-card .offer=${offers[3]}></liana-offer-card></div>`,
    chosen: html`<div class="narrow"><liana-offer-card .offer=${offers[1]} status="chosen"></liana-offer-card></div>`,
    expired: html`<div class="narrow"><liana-offer-card .offer=${offers[1]} status="expired"></liana-offer-card></div>`,
    waiting: html`<div class="narrow"><liana-offer-card .offer=${offers[1]} status="waiting"></liana-offer-card></div>`,
    preview: html`<div class="narrow"><liana-offer-card .offer=${offers[1]} preview></liana-offer-card></div>`,
    'paid by the shop': html`
      <div class="narrow">
        <liana-offer-card .offer=${anOffer({ plan: { rate: '0', months: 12 }, paidByMerchant: true })}></liana-offer-card>
      </div>
    `,
    'approved in advance': html`
      <div class="narrow">
        <liana-offer-card
          .offer=${anOffer({ lender: 'brindle', group: 'may-fit', mayFitBecause: 'below-threshold', preApproved: { limit: usd(500_000) } })}
        ></liana-offer-card>
      </div>
    `,
    'approved in advance and recommended': html`
      <div class="narrow"><liana-offer-card .offer=${anOffer({ lender: 'brindle', preApproved: { limit: usd(500_000) } })}></liana-offer-card></div>
    `,
    'approved in advance, by rules alone': html`
      <div class="narrow">
        <liana-offer-card
          .offer=${anOffer({ lender: 'brindle', recommendedBecause: 'conditions-met', preApproved: { limit: usd(500_000) } })}
        ></liana-offer-card>
      </div>
    `,
    'of several institutions': html`<div class="narrow"><liana-offer-card .offer=${joint}></liana-offer-card></div>`,
    'does not fit by this wish': html`<div class="narrow"><liana-offer-card .offer=${refused}></liana-offer-card></div>`,
    'does not fit': html`<div class="narrow"><liana-offer-card .offer=${offers[5]}></liana-offer-card></div>`,
    'said no': html`
      <div class="narrow">
        <liana-offer-card .offer=${anOffer({ lender: 'fennick', group: 'does-not-fit', stage: 'prequalified', reasons: [aReason()] })}></liana-offer-card>
      </div>
    `,
  },
  question: {
    panel: html`<div class="narrow"><liana-question .question=${aQuestion()} remaining-at-most="2"></liana-question></div>`,
    'panel, answered': html`<div class="narrow"><liana-question .question=${aQuestion()} .value=${'6-to-12'} busy></liana-question></div>`,
    'panel, many options': html`<div class="narrow"><liana-question .question=${state} remaining-at-most="0"></liana-question></div>`,
    'panel, money': html`<div class="narrow"><liana-question .question=${aMoneyQuestion()} remaining-at-most="1"></liana-question></div>`,
    'screen, money': html`<div class="column"><liana-question layout="screen" .question=${aMoneyQuestion({ skippable: false })} .value=${285_000}></liana-question></div>`,
    'screen, wrong': html`<div class="column"><liana-question layout="screen" invalid .question=${aMoneyQuestion({ skippable: false })}></liana-question></div>`,
    'screen, date': html`<div class="column"><liana-question layout="screen" .question=${birth}></liana-question></div>`,
    'screen, choice': html`<div class="column"><liana-question layout="screen" .question=${aQuestion({ skippable: false })}></liana-question></div>`,
  },
  compare: { 'three offers': html`<liana-compare .offers=${[withFee, ...offers.slice(1, 3)]}></liana-compare>` },
  pending: {
    'all states': html`
      <div class="narrow">
        ${(['asking', 'late', 'gave-up', 'garbage', 'unavailable'] as const).map(
          (each) => html`<liana-pending-lender .pending=${pending('lumenvale', each)}></liana-pending-lender><br />`,
        )}
      </div>
    `,
  },
  reasons: {
    decline: html`
      <div class="narrow">
        <liana-reasons
          .lender=${aLender('fennick')}
          .amount=${usd(239_900)}
          tenor-months="24"
          answered-at="2026-11-21T14:41:00.000Z"
          .reasons=${declineReasons()}
        ></liana-reasons>
      </div>
    `,
  },
  disclosure: {
    firm: html`<div class="narrow"><liana-disclosure confirmable keepable certainty="firm" .disclosure=${disclosure(0)}></liana-disclosure></div>`,
    'every layout': html`<div class="narrow"><liana-disclosure keepable .disclosure=${aCostTable()}></liana-disclosure></div>`,
    'in pages': html`<div class="narrow"><liana-disclosure keepable .disclosure=${aPagedDisclosure()}></liana-disclosure></div>`,
    'a cost table, in a column': html`<div class="column"><liana-disclosure .disclosure=${aCostTable()}></liana-disclosure></div>`,
    'with reading time': html`
      <div class="narrow">
        <liana-disclosure confirmable certainty="estimate" .disclosure=${disclosure(6)}></liana-disclosure>
      </div>
    `,
  },
  schedule: {
    'a running loan': html`<liana-schedule .payments=${aLoan({ plan, paid: 2 }).schedule}></liana-schedule>`,
    'fees at the start': html`<liana-schedule .payments=${paymentsOf()} .upfront=${usd(4_800)}></liana-schedule>`,
    'no cost': html`<liana-schedule .payments=${aLoan({ plan: { rate: '0', months: 6 } }).schedule}></liana-schedule>`,
    'interest added to the debt': html`
      <liana-schedule .payments=${paymentsOf({ months: 18, grace: { periods: 6, interest: 'capitalised' } })}></liana-schedule>
    `,
    'one payment': html`
      <liana-schedule .payments=${paymentsOf({ months: 12, repayment: { way: 'bullet', interest: 'simple' } })}></liana-schedule>
    `,
    'thirty years': html`
      <liana-schedule .payments=${paymentsOf({ principal: 30_000_000, rate: '5.375', months: 360 })}></liana-schedule>
    `,
    'fees instead of interest': html`<liana-schedule .payments=${cardPayments()}></liana-schedule>`,
    'yen and dinars': html`
      <liana-schedule .payments=${paymentsOf({ principal: 1_200_000, currency: 'JPY', months: 10 })}></liana-schedule>
      <liana-schedule .payments=${paymentsOf({ principal: 2_400_500, currency: 'KWD', months: 10 })}></liana-schedule>
    `,
  },
  calculator: {
    'two ways': html`
      <liana-calculator amount="240000" min="50000" max="1000000" step="5000" rate="13.99" months="24" date="2026-11-21"></liana-calculator>
    `,
    'four ways, with fees': html`
      <liana-calculator
        amount="960000"
        min="100000"
        max="2500000"
        step="10000"
        rate="9.40"
        terms="6 12 24 36 48 60"
        months="24"
        ways="annuity equal-principal interest-first bullet"
        date="2026-11-21"
        .fees=${[{ kind: 'arrangement', paid: 'upfront', percent: '0.5' }, { kind: 'account', paid: 'with-each-payment', amount: 250 }]}
      ></liana-calculator>
    `,
    'each market': html`
      ${marketIds.map(
        (market) => html`
          <div class="narrow">
            <liana-calculator
              market=${market}
              amount="960000"
              min="100000"
              max="2500000"
              step="10000"
              rate="9.40"
              months="24"
              date="2026-11-21"
              .fees=${[{ kind: 'arrangement', percent: '0.5' }]}
            ></liana-calculator>
          </div>
        `,
      )}
    `,
    'one way, many terms, an amount that is too high': html`
      <div class="column">
        <liana-calculator
          amount="90000000"
          min="5000000"
          max="50000000"
          step="100000"
          rate="5.375"
          ways="annuity"
          terms="60 72 84 96 108 120 180 240 300 360"
          months="360"
          date="2026-11-21"
        ></liana-calculator>
      </div>
    `,
  },
  apply: {
    steps: html`<div class="column"><liana-steps step="3" steps="6" name="your money">About 2 minutes left</liana-steps></div>`,
    'summary bar': html`<div class="column"><liana-summary-bar .offer=${offers[1]}></liana-summary-bar></div>`,
    consent: html`<div class="column"><liana-consent .consent=${aConsentText()}></liana-consent></div>`,
    'consent, missing': html`<div class="column"><liana-consent invalid .consent=${aConsentText()}></liana-consent></div>`,
    'cost line': html`<liana-cost-line .borrowed=${usd(240_000)} .cost=${usd(17_628)} scale-minor="272540"></liana-cost-line>`,
  },
};

import type { ResponseOf } from '@liana/client';
import type { ApplicationView, ConsentText, DisclosureView, OfferView, ReviewView } from '@liana/contract';
import { anId } from './ids.ts';
import { aMoneyQuestion, anOffer, aQuestion, aReason, text } from './offers.ts';
import { scheduleOf } from './terms.ts';

const usd = (amountMinor: number) => `$${(amountMinor / 100).toLocaleString('en-US', { minimumFractionDigits: 2 })}`;

export function anApplication(rest: Partial<ApplicationView> = {}): ApplicationView {
  return {
    id: anId('application', 'one'),
    state: 'draft',
    offer: anOffer({ stage: 'prequalified' }),
    next: aMoneyQuestion({ skippable: false }),
    step: 2,
    steps: 5,
    answers: [anAnswer()],
    orderBound: true,
    savedAt: '2026-11-21T14:36:00.000Z',
    counterOffer: null,
    reasons: [],
    nextBest: null,
    loanId: null,
    withdrawUntil: null,
    ...rest,
  };
}

export const anAnswer = (rest: Partial<ApplicationView['answers'][number]> = {}): ApplicationView['answers'][number] => ({
  fact: 'timeInJob',
  label: text('Time in this job', '在职时间'),
  display: text('Over a year', '超过一年'),
  question: aQuestion({ skippable: false }),
  value: 'over-12',
  ...rest,
});

/** All answered: what stands before the review. */
export const aFilledApplication = (rest: Partial<ApplicationView> = {}) =>
  anApplication({
    next: null,
    step: 5,
    answers: [
      anAnswer(),
      anAnswer({
        fact: 'housingCostMonthly',
        label: text('Rent or mortgage', '房租或房贷'),
        display: text('$640.00', '$640.00'),
        question: aMoneyQuestion({ skippable: false }),
        value: 64_000,
      }),
    ],
    ...rest,
  });

/** Declined for two reasons, with what fits next. */
export const aDecline = () =>
  aFilledApplication({
    state: 'declined',
    reasons: [
      aReason({
        code: 'debt-to-income',
        kind: 'applicant',
        text: text(
          'Loan payments would be 41.2% of your income; this lender’s limit is 40%.',
          '各项贷款月还款将占收入的 41.2%，该机构上限为 40%。',
        ),
        change: text('Borrow $900.00 or less, or spread over 36 months.', '借款不超过 $900.00，或分 36 个月偿还。'),
      }),
      aReason({
        code: 'time-in-job',
        kind: 'applicant',
        text: text('You have been there 5 months. This lender asks for 6.', '您入职 5 个月，该机构要求满 6 个月。'),
        change: text('From December 21, 2026 this reason is gone.', '自 2026年12月21日起不再受此限制。'),
      }),
    ],
    nextBest: anOffer({ lender: 'odela', plan: { rate: '14.99', months: 18 }, stage: 'prequalified' }),
  });

export function aConsentText(rest: Partial<ConsentText> = {}): ConsentText {
  const lender = rest.lenderName ?? 'Northmere Bank';
  return {
    textId: 'us-hard-check',
    version: '1',
    hash: 'a'.repeat(64),
    purpose: 'hard-check',
    lenderId: 'northmere',
    lenderName: lender,
    label: text(`${lender} may check my file at a credit bureau.`, `同意${lender}查询我的征信报告。`),
    body: text('This check is visible to other lenders and may affect your score.', '该查询对其他机构可见，可能影响您的信用评分。'),
    ...rest,
  };
}

export const aSoftCheck = (lenderId: string, lenderName: string) =>
  aConsentText({
    textId: `us-soft-check-${lenderId}`,
    purpose: 'soft-check',
    lenderId,
    lenderName,
    label: text(`${lenderName} may make a soft check.`, `同意${lenderName}做预审查询。`),
    body: text('Only you see this check. It does not affect your score.', '只有您能看到该查询，不影响信用评分。'),
  });

/** A Reg Z disclosure of `offer`. */
export function aDisclosure(offer: OfferView = anOffer()): DisclosureView {
  const { terms } = offer;
  const box = (key: string, en: string, zh: string, value: string, noteEn: string, noteZh: string, prominent: boolean) => ({
    key,
    label: text(en, zh),
    value: text(value, value),
    note: text(noteEn, noteZh),
    prominent,
  });
  const row = (key: string, en: string, zh: string, valueEn: string, valueZh: string) => ({
    key,
    label: text(en, zh),
    value: text(valueEn, valueZh),
    prominent: false,
  });
  return {
    market: 'US',
    ruleSetVersion: 'US-2026-01-01',
    hash: 'd'.repeat(64),
    title: text('Truth in lending disclosure', '贷款真实成本披露'),
    sections: [
      {
        key: 'boxes',
        title: text('The cost of your credit', '您的借款成本'),
        rows: [
          box(
            'apr',
            'Annual percentage rate',
            '年化利率',
            `${terms.annualCost.percent}%`,
            'The cost of your credit as a yearly rate.',
            '以年利率表示的借款成本。',
            true,
          ),
          box(
            'finance-charge',
            'Finance charge',
            '融资费用',
            usd(terms.costOfCredit.amountMinor),
            'The dollar amount the credit will cost you.',
            '借款需要您支付的美元金额。',
            true,
          ),
          box(
            'amount-financed',
            'Amount financed',
            '融资金额',
            usd(terms.principal.amountMinor),
            'The amount of credit provided to you or on your behalf.',
            '提供给您或代您支付的借款金额。',
            false,
          ),
          box(
            'total-of-payments',
            'Total of payments',
            '还款总额',
            usd(terms.totalPayable.amountMinor),
            'The amount you will have paid after all payments as scheduled.',
            '按期还清后您支付的总金额。',
            false,
          ),
        ],
      },
      {
        key: 'terms',
        title: text('What else you should know', '其他须知'),
        rows: [
          row('late-charge', 'Late charge', '逾期费用', '$7.00 if a payment is more than 10 days late.', '逾期超过 10 天收取 $7.00。'),
          row(
            'prepayment',
            'Prepayment',
            '提前还款',
            'If you pay off early, you will not have to pay a penalty.',
            '提前还清无需支付违约金。',
          ),
        ],
      },
    ],
    schedule: scheduleOf({ months: terms.tenorMonths, principal: terms.principal.amountMinor, rate: terms.contractRate }).map(
      ({ paid: _, ...payment }) => payment,
    ),
    readingSeconds: 0,
  };
}

export function aReview(application: ApplicationView = aFilledApplication()): ReviewView {
  return {
    application,
    disclosure: aDisclosure(application.offer),
    consents: [
      aConsentText(),
      aConsentText({
        textId: 'us-data-sharing',
        purpose: 'data-sharing',
        label: text('Northmere Bank may use these answers to decide on this loan.', '同意 Northmere Bank 使用以上信息审批本笔贷款。'),
        body: text(
          'Northmere Bank sees your answers when you send the application, nobody before.',
          '您提交申请后 Northmere Bank 才能看到您的信息。',
        ),
      }),
      aConsentText({
        textId: 'us-electronic-records',
        purpose: 'electronic-records',
        lenderId: null,
        lenderName: null,
        label: text('I agree to get documents electronically.', '同意以电子形式接收文件。'),
        body: text(
          'You may ask for paper, free of charge, and take this back at any time.',
          '您可随时免费索取纸质文件，也可随时撤回本同意。',
        ),
      }),
    ],
  };
}

export const aSigning = (application = aFilledApplication({ state: 'approved' })): ResponseOf<'getAgreement'> => ({
  application,
  agreement: aConsentText({
    textId: 'us-loan-agreement',
    purpose: 'loan-agreement',
    label: text('I have read the loan agreement and sign it.', '我已阅读并签署贷款协议。'),
    body: text('You promise to pay Northmere Bank as scheduled above.', '您承诺按上述计划向 Northmere Bank 还款。'),
  }),
  disclosure: aDisclosure(application.offer),
});

import type { DisclosureView, OfferView } from '@liana/contract';
import { anOffer, text } from './offers.ts';
import { scheduleOf } from './terms.ts';

const usd = (amountMinor: number) => `$${(amountMinor / 100).toLocaleString('en-US', { minimumFractionDigits: 2 })}`;

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
        layout: 'boxes',
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
        layout: 'terms',
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
    confirmation: { shownAs: 'page', readingSeconds: 0 },
  };
}

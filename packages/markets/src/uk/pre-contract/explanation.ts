import { minorUnits } from '@liana/finance';
import type { DisclosedOffer } from '../../disclosed-offer.ts';
import type { DisclosureSection } from '../../disclosure.ts';
import { paymentsInShort } from '../../payments-in-short.ts';
import { row } from '../../writing.ts';
import { totalAmountPayable } from '../repayments.ts';
import { both, uk } from '../rows.ts';
import type { UkSettings } from '../settings.ts';

/** The adequate explanation of CONC 4.2.5R, so that a person can tell whether the credit fits: what it is not for, and what it can do. */
export function explanationSection(offer: DisclosedOffer, { debtHelpWebsite }: UkSettings): DisclosureSection {
  return {
    key: 'explanation',
    layout: 'terms',
    title: both('Is this credit right for you?', '本信贷是否适合您？'),
    rows: [
      row('unsuitable', both('What it may not be suited for', '不适合的用途'), unsuitable[offer.kind]),
      row('how-much', both('How much you pay', '您支付多少'), howMuch(offer)),
      row(
        'adverse',
        both('What could hurt you', '可能的不利影响'),
        offer.isVariable
          ? both('The rate can rise, and your payments with it.', '利率可能上升，还款额随之增加。')
          : both('You pay the same even if your income falls.', '即使您的收入下降，还款额也不会减少。'),
      ),
      row(
        'not-paying',
        both('If you cannot pay', '无力还款时'),
        both(
          `Tell the lender early: it must treat you fairly and consider your circumstances. Free help with debt: ${debtHelpWebsite}.`,
          `请尽早告知贷款机构：其须公平对待您并考虑您的处境。免费债务帮助：${debtHelpWebsite}。`,
        ),
      ),
      row(
        'ask',
        both('Questions', '疑问'),
        both(
          'Take the time you need. You may take this information away, and ask the lender to explain it further before you sign.',
          '请按需要花时间阅读。您可以带走本信息，并在签约前要求贷款机构进一步说明。',
        ),
      ),
    ],
  };
}

const unsuitable = {
  'closed-end': both(
    'It may not suit you if you expect to need the money back soon, or to borrow for what does not last.',
    '如您预计很快需要用钱，或用于很快消耗的开支，可能不适合您。',
  ),
  'open-end': both(
    'It may not suit you for borrowing that lasts: a loan with a fixed end often costs less.',
    '长期借款可能不适合：有固定期限的贷款通常费用更低。',
  ),
} as const;

function howMuch(offer: DisclosedOffer) {
  const { currency } = offer;
  if (offer.kind === 'open-end') {
    return both(
      'It depends on what you draw and when you pay it back; section 2 shows an example.',
      '取决于您支用的金额和还款时间；示例见第 2 节。',
    );
  }
  const { downPayment, totalOfPayments } = offer.plan;
  const payable = totalAmountPayable(offer.plan);
  const total = uk.money(payable, currency);
  const payments = paymentsInShort(offer.plan.rows, uk, (amount) => uk.money(amount, currency));
  const deposit = downPayment > 0 ? both(', your deposit included', '（含首付款）') : both('', '');
  const beside = uk.money(minorUnits(Math.max(0, payable - totalOfPayments - downPayment)), currency);
  const start =
    payable - totalOfPayments > downPayment
      ? both(`, with ${beside.en} that you pay at the start`, `（含首日支付的 ${beside['zh-Hans']}）`)
      : both('', '');
  return both(
    `${payments.en}, ${total.en} in all${deposit.en}${start.en}.`,
    `${payments['zh-Hans']}，合计 ${total['zh-Hans']}${deposit['zh-Hans']}${start['zh-Hans']}。`,
  );
}

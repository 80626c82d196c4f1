import type { ClosedEndCredit } from '../../disclosed-offer.ts';
import type { DisclosureRow, DisclosureSection } from '../../disclosure.ts';
import { row } from '../../writing.ts';
import { protectionUnder, type UkLaw } from '../law.ts';
import { both, none, uk } from '../rows.ts';
import { contactSection } from './contact.ts';
import { complaintsRow } from './distance.ts';
import { purchaseRows, repaymentRows } from './key-features.ts';
import { earlyRepaymentRow, sellerRows, withdrawalRow } from './legal-aspects.ts';
import { missedPaymentRows } from './missed-payments.ts';

/**
 * What a person is told before deferred payment credit (FCA PS26/1): the key product information on the first page, the additional
 * product information after it. While it was exempt the same is said, and that the law grants neither withdrawal nor ombudsman.
 */
export function deferredPaymentSections(law: UkLaw, offer: ClosedEndCredit): DisclosureSection[] {
  const protection = protectionUnder(law, offer);
  return [
    ...(protection.isRegulated ? [] : [exemptNotice]),
    keyInformation(offer, protection.creditworthinessCheck),
    { ...contactSection(offer), title: both('Contact details', '联系方式'), page: 2 },
    {
      key: 'additional-information',
      layout: 'terms',
      title: both('Additional product information', '补充产品信息'),
      page: 2,
      rows: [
        withdrawalRow(law, offer),
        earlyRepaymentRow(law.settings, offer),
        row(
          'payment-authority',
          both('Payments from your card', '从您的卡扣款'),
          both(
            'If you let the lender collect from your card, it may take what is due, when it is due. You can end that permission at any time, with the lender or with your bank; you still owe the repayments.',
            '如您允许贷款机构从您的卡扣款，其仅可在到期时收取到期金额。您可以随时向贷款机构或您的银行取消该授权；但仍须还款。',
          ),
        ),
        ...(protection.isRegulated ? sellerRows(law.settings, offer) : []),
        complaintsRow(offer.creditor.name, protection.complaintsTo, law.settings),
        ...(offer.creditor.licence ? [row('registration', both('Registration', '注册'), uk.name(offer.creditor.licence))] : []),
        row(
          'debt-help',
          both('If you cannot pay', '无力还款时'),
          both(
            `Tell the lender early. Free help with debt: ${law.settings.debtHelpWebsite}.`,
            `请尽早告知贷款机构。免费债务帮助：${law.settings.debtHelpWebsite}。`,
          ),
        ),
      ],
    },
  ];
}

function keyInformation(offer: ClosedEndCredit, isChecked: boolean): DisclosureSection {
  const { plan, currency, payee } = offer;
  return {
    key: 'key-information',
    layout: 'terms',
    title: both('Key product information', '关键产品信息'),
    page: 1,
    rows: [
      {
        ...row(
          'what-it-is',
          both('What it is', '这是什么'),
          both(
            `You borrow from ${offer.creditor.name} to pay ${payee}, and must repay it.`,
            `您向 ${offer.creditor.name} 借款支付给 ${payee}，并须偿还。`,
          ),
        ),
        prominent: true,
      },
      ...purchaseRows(offer),
      row('total-credit', both('Amount of credit', '信贷金额'), uk.money(plan.credit, currency)),
      ...repaymentRows(offer),
      row('total-repaid', both('You repay in all', '合计偿还'), uk.money(plan.totalOfPayments, currency)),
      row('interest', both('Interest and charges', '利息与费用'), none),
      ...missedPaymentRows(offer),
      creditCheckRow(isChecked),
      row(
        'rights',
        both('Your rights', '您的权利'),
        both('What you may do, and to whom you may complain, is said in the additional information.', '您的权利及投诉途径见补充信息。'),
      ),
    ],
  };
}

function creditCheckRow(isChecked: boolean): DisclosureRow {
  const label = both('Credit check', '信用查询');
  return isChecked
    ? row(
        'credit-check',
        label,
        both(
          'The lender must check that you can afford this credit. It may ask a credit reference agency about you, and report how you repay.',
          '贷款机构须评估您能否负担本信贷。其可能向征信机构查询您的信息，并报告您的还款情况。',
        ),
      )
    : row(
        'credit-check',
        label,
        both(
          'No law asks the lender to check that you can afford this credit. It may all the same ask a credit reference agency about you.',
          '法律未要求贷款机构评估您能否负担本信贷。但其仍可能向征信机构查询您的信息。',
        ),
      );
}

const exemptNotice: DisclosureSection = {
  key: 'exempt',
  layout: 'notice',
  title: both('Not regulated', '不受规管'),
  rows: [
    {
      ...row(
        'exempt',
        both('Not regulated', '不受规管'),
        both('This credit is exempt from regulation as consumer credit.', '本信贷豁免于消费信贷规管。'),
      ),
      prominent: true,
    },
  ],
};

import type { DisclosedOffer, Intermediary } from '../../disclosed-offer.ts';
import type { DisclosureRow, DisclosureSection } from '../../disclosure.ts';
import { row } from '../../writing.ts';
import { both, uk } from '../rows.ts';

/** Section 1 of the form: who lends and who brings together. What is optional and not given has no row. */
export function contactSection({ creditor, intermediary }: DisclosedOffer): DisclosureSection {
  return {
    key: 'contact',
    layout: 'terms',
    title: both('1. Contact details', '1. 联系方式'),
    rows: [
      row('creditor', both('Creditor', '贷款机构'), uk.name(creditor.name)),
      row('creditor-address', both('Address', '地址'), uk.name(creditor.address!)),
      ...(creditor.contact ? [row('creditor-contact', both('Telephone or e-mail', '电话或电子邮箱'), uk.name(creditor.contact))] : []),
      ...(intermediary ? intermediaryRows(intermediary) : []),
    ],
  };
}

/**
 * What a broker says of itself: that it is one and no lender (CONC 3.7.7R), for whom it works (CONC 3.7.3R, 4.4.1R), and whether a
 * lender pays it (CONC 4.5.3R).
 */
function intermediaryRows({ name, address, licence, independence, paidByCreditor }: Intermediary): DisclosureRow[] {
  return [
    row('intermediary', both('Credit intermediary', '信贷中介'), uk.name(name)),
    row('intermediary-address', both('Address of the intermediary', '中介地址'), uk.name(address!)),
    ...(licence ? [row('intermediary-licence', both('Authorisation', '授权'), uk.name(licence))] : []),
    row(
      'broker-status',
      both('What it is', '身份'),
      both(`${name} is a credit broker, not a lender.`, `${name} 是信贷经纪机构，不是贷款机构。`),
    ),
    row('independence', both('For whom it works', '为谁工作'), independenceTexts[independence]),
    row(
      'commission',
      both('Commission', '佣金'),
      paidByCreditor
        ? both(
            'The lender pays it a commission if you enter into the agreement. You may ask how much. You pay it nothing.',
            '如您签订合同，贷款机构向其支付佣金。您可以询问金额。您无需向其付费。',
          )
        : both('It receives no commission from the lender. You pay it nothing.', '其不从贷款机构收取佣金。您无需向其付费。'),
    ),
  ];
}

const independenceTexts = {
  tied: both('It works with this lender alone.', '仅与本贷款机构合作。'),
  panel: both('It works with a panel of lenders, not with the whole market.', '与若干贷款机构合作，不覆盖整个市场。'),
  independent: both('It is independent and tied to no lender.', '独立，不隶属于任何贷款机构。'),
} as const;

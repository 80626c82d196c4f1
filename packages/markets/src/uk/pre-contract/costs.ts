import type { DisclosedOffer } from '../../disclosed-offer.ts';
import type { DisclosureRow, DisclosureSection } from '../../disclosure.ts';
import type { LocalizedText } from '../../text.ts';
import { row } from '../../writing.ts';
import { chargeNames, chargeText } from '../charges.ts';
import { ukApr } from '../credit-kind.ts';
import { rateText } from '../rate-text.ts';
import { both, listed, none, uk } from '../rows.ts';
import { missedPaymentRows } from './missed-payments.ts';

/** Section 3 of the form: the rate, the APR, every charge with its collector, and what missed payments cost. */
export function costsSection(offer: DisclosedOffer): DisclosureSection {
  const { borrowingRatePercent, isVariable = false } = offer;
  return {
    key: 'costs',
    layout: 'terms',
    title: both('3. Costs of the credit', '3. 信贷成本'),
    rows: [
      row(
        'interest-rate',
        both('The rate of interest which applies to the agreement', '合同适用的利率'),
        rateText(borrowingRatePercent!, isVariable),
      ),
      {
        ...row('apr', both('Annual percentage rate of charge (APR)', '年费用百分率（APR）'), uk.rate(ukApr(offer))),
        note: both(
          'This is the total cost expressed as an annual percentage of the total amount of credit. The APR is there to help you compare different offers.',
          '即总成本占信贷总额的年百分比。APR 便于您比较不同方案。',
        ),
        prominent: true,
      },
      row(
        'compulsory-services',
        both('Insurance or other services that you must take out', '必须购买的保险或其他服务'),
        listed(requiredServices(offer)),
      ),
      ...chargeRows(offer),
      ...changeRows(offer),
      ...missedPaymentRows(offer),
    ],
  };
}

/** What the contract names; and an insurance that the cost includes is one of them, named or not. */
function requiredServices(offer: DisclosedOffer): readonly LocalizedText[] {
  if (offer.terms?.requiredServices) return offer.terms.requiredServices;
  const isInsured = offer.kind === 'closed-end' && offer.plan.costItems.some(({ item }) => item.kind === 'insurance' && item.inCost);
  return isInsured ? [both('An insurance that secures the credit.', '为信贷提供保障的保险。')] : [];
}

/** How a variable rate changes, and when a charge may. */
function changeRows({ terms }: DisclosedOffer): DisclosureRow[] {
  const { referenceRate, costChanges } = terms ?? {};
  return [
    ...(referenceRate ? [row('reference-rate', both('How the rate can change', '利率的变动方式'), referenceRate.adjustment)] : []),
    ...(costChanges ? [row('cost-changes', both('When these costs can be changed', '费用可变更的情形'), costChanges)] : []),
  ];
}

function chargeRows(offer: DisclosedOffer): DisclosureRow[] {
  if (offer.kind === 'open-end') {
    const { annualFee, currency } = offer;
    return [row('charges', both('Annual fee', '年费'), annualFee ? uk.money(annualFee, currency) : none)];
  }
  const charged = offer.plan.costItems.filter(({ total }) => total > 0);
  if (charged.length === 0) return [row('charges', both('Other costs', '其他费用'), none)];
  return charged.map((item, index) => row(`charges-${index + 1}`, chargeNames[item.item.kind], chargeText(item, offer.currency)));
}

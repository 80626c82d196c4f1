import { addMonths, type MinorUnits, percent, ratio, round } from '@liana/finance';
import { fillIn } from '../../legal-text.ts';
import type { LocalizedText } from '../../text.ts';
import type { EuropeanLaw, EuropeanText } from '../law.ts';
import type { CompleteOffer } from '../required.ts';
import { totalCredit } from '../scope.ts';

/** Art. 29 of the directive of 2023 (art. 16 before): at any time; what it may cost; the lender's own words where it gives them. */
export function earlyRepayment(offer: CompleteOffer, law: EuropeanLaw): LocalizedText {
  const { settings, writing } = law;
  if (offer.prepayment) return offer.prepayment;
  if (offer.terms.earlyRepaymentCompensation === 'none') return free;
  return fillIn(compensated, {
    most: writing.percent(String(settings.earlyRepaymentPercent)),
    mostInLastYear: writing.percent(String(settings.earlyRepaymentLastYearPercent)),
    limit: writing.money(mostCompensation(offer, law), offer.currency),
  });
}

/** The most that paying back everything on the first day could cost, rounded down. */
function mostCompensation(offer: CompleteOffer, { settings }: EuropeanLaw): MinorUnits {
  const isLong = offer.kind === 'open-end' || offer.plan.rows.at(-1)!.dueOn > addMonths(offer.plan.advancedOn, 12);
  const most = isLong ? settings.earlyRepaymentPercent : settings.earlyRepaymentLastYearPercent;
  return round(percent(String(most)).times(ratio(totalCredit(offer), 1)), 'floor');
}

const free: EuropeanText = {
  en: 'At any time, in full or in part. No charge. The cost of the credit falls with the time that is left.',
  'zh-Hans': '可随时全部或部分提前还款，不收费。信贷成本按剩余时间相应减少。',
  de: 'Jederzeit, ganz oder teilweise. Ohne Entgelt. Die Kreditkosten sinken mit der restlichen Laufzeit.',
};
const compensated: EuropeanText = {
  en: 'At any time, in full or in part. The lender may ask for what it loses: at most {most} of what you repay early, {mostInLastYear} when a year or less is left, here never above {limit}, and never more than the interest until the agreed end. The cost of the credit falls with the time that is left.',
  'zh-Hans':
    '可随时全部或部分提前还款。机构可就其损失收取补偿：最高为提前还款额的 {most}，剩余期限不超过一年时最高为 {mostInLastYear}，本信贷最高 {limit}，且不超过至约定到期日的利息。信贷成本按剩余时间相应减少。',
  de: 'Jederzeit, ganz oder teilweise. Der Kreditgeber darf seinen Schaden verlangen: höchstens {most} des vorzeitig gezahlten Betrags, {mostInLastYear} bei höchstens einem Jahr Restlaufzeit, hier nie mehr als {limit}, und nie mehr als die Zinsen bis zum vereinbarten Ende. Die Kreditkosten sinken mit der restlichen Laufzeit.',
};

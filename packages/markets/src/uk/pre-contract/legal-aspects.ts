import { isCharged } from '../../contingent-charge.ts';
import type { DisclosedOffer } from '../../disclosed-offer.ts';
import type { DisclosureRow, DisclosureSection } from '../../disclosure.ts';
import { formatDate, formatMoney, formatPercent } from '../../format.ts';
import { inEveryLocale, type LocalizedText } from '../../text.ts';
import { row } from '../../writing.ts';
import { protectionUnder, type UkLaw } from '../law.ts';
import { both, uk } from '../rows.ts';
import type { UkSettings } from '../settings.ts';

/** Section 4 of the form: the rights that the Consumer Credit Act 1974 grants. */
export function legalAspectsSection(law: UkLaw, offer: DisclosedOffer): DisclosureSection {
  return {
    key: 'legal-aspects',
    layout: 'terms',
    title: both('4. Other important legal aspects', '4. 其他重要法律事项'),
    rows: [
      withdrawalRow(law, offer),
      earlyRepaymentRow(law.settings, offer),
      row(
        'database',
        both('Consultation with a credit reference agency', '查询征信机构'),
        both(
          'If the lender declines because of what a credit reference agency told it, it must say so when it tells you, with the name, address and telephone number of that agency.',
          '如贷款机构因征信机构提供的信息而拒绝申请，须在告知时说明，并提供该征信机构的名称、地址和电话。',
        ),
      ),
      row(
        'draft',
        both('Right to a draft credit agreement', '索取合同草稿的权利'),
        both(
          'You may ask for a copy of the draft agreement at no charge, unless the lender is unwilling at that time to enter into it with you.',
          '您可以免费索取合同草稿，除非贷款机构届时不愿与您签订合同。',
        ),
      ),
      ...sellerRows(law.settings, offer),
      row('validity', both('How long this information binds the lender', '本信息对贷款机构的约束期'), validityText(law.settings, offer)),
    ],
  };
}

/** Section 66A, or the FCA's own rule for deferred payment credit: how long, and what is then repaid. */
export function withdrawalRow(law: UkLaw, offer: DisclosedOffer): DisclosureRow {
  const days = protectionUnder(law, offer).withdrawalDays;
  return row('withdrawal', both('Right of withdrawal', '撤销权'), withdrawalText(days, isInterestFree(offer)));
}

function withdrawalText(days: number, isFree: boolean): LocalizedText {
  if (days === 0) {
    return both(
      'The law grants no right to withdraw from this credit. What your agreement grants is said there.',
      '法律未就本信贷规定撤销权。合同如有约定，以合同为准。',
    );
  }
  const right = both(
    `You may withdraw from the agreement within ${days} days without giving a reason.`,
    `您可以在 ${days} 天内无理由撤销合同。`,
  );
  const consequence = isFree
    ? both('You then repay the credit within 30 days; it costs nothing.', '您须在 30 天内归还信贷本金，不收取费用。')
    : both(
        'You then repay the credit, with the interest for the days until you repay it, within 30 days.',
        '您须在 30 天内归还信贷本金，并支付至归还之日的利息。',
      );
  return joined(right, consequence);
}

/** Sections 94 to 95A: early repayment at any time, the rebate, and the most that a lender may ask for. */
export function earlyRepaymentRow(settings: UkSettings, offer: DisclosedOffer): DisclosureRow {
  const { prepayment, contingentCosts = [], currency } = offer;
  const label = both('Early repayment', '提前还款');
  if (prepayment) return row('early-repayment', label, prepayment);
  const asked = contingentCosts.find((cost) => cost.kind === 'early-repayment' && isCharged(cost));
  const right = isInterestFree(offer)
    ? both('You may repay early at any time, in full or in part.', '您可以随时全部或部分提前还款。')
    : both(
        'You may repay early at any time, in full or in part, by telling the lender. Interest falls as the law lays down.',
        '您可以随时告知贷款机构，全部或部分提前还款。利息依法减少。',
      );
  if (!asked) return row('early-repayment', label, joined(right, both('It costs nothing.', '不收取费用。')));
  const compensation = inEveryLocale((locale) => {
    const charge =
      'amount' in asked.standard
        ? formatMoney({ amountMinor: asked.standard.amount, currency }, locale, 'UK')
        : formatPercent(asked.standard.annualPercent, locale, 'UK');
    const free = formatMoney({ amountMinor: settings.earlyRepaymentFreeMinor, currency }, locale, 'UK');
    const most = formatPercent(String(settings.earlyRepaymentPercent), locale, 'UK');
    const mostLast = formatPercent(String(settings.earlyRepaymentLastYearPercent), locale, 'UK');
    return locale === 'en'
      ? `The lender may ask for compensation (${charge}) only where you repay more than ${free} early in 12 months: at most ${most} of it, or ${mostLast} when a year or less is left, and never more than its loss or the interest left.`
      : `仅在 12 个月内提前还款超过 ${free} 时，贷款机构方可要求补偿（${charge}）：最高为该金额的 ${most}；剩余期限不超过一年的，最高为 ${mostLast}；且不超过其损失或剩余利息。`;
  });
  return row('early-repayment', label, joined(right, compensation));
}

/** Section 75: for a purchase within the limits, the lender answers for the seller. */
export function sellerRows(settings: UkSettings, offer: DisclosedOffer): DisclosureRow[] {
  if (offer.kind === 'open-end' || !offer.payee) return [];
  const price = offer.plan.credit + offer.plan.downPayment;
  if (price <= settings.sellerLiabilityAboveMinor || price > settings.sellerLiabilityUpToMinor) return [];
  const { payee } = offer;
  const text = both(
    `If ${payee} breaks its contract with you or misled you, you may claim from the lender as well.`,
    `如 ${payee} 违反与您的合同或误导您，您也可以向贷款机构索赔。`,
  );
  return [row('seller', both('If the purchase goes wrong', '购买出现问题时'), text)];
}

function isInterestFree(offer: DisclosedOffer): boolean {
  return offer.kind === 'closed-end' && offer.plan.interest === 0;
}

function validityText({ offerValidDays }: UkSettings, { standing, on, terms }: DisclosedOffer): LocalizedText {
  const until = terms?.validUntil;
  if (until) return both(`Until ${uk.date(until).en}.`, `至 ${uk.date(until)['zh-Hans']}。`);
  if (standing !== 'firm') return both('It does not bind the lender until it has decided.', '在贷款机构作出审批之前不具约束力。');
  return inEveryLocale((locale) =>
    locale === 'en'
      ? `For ${offerValidDays} days from ${formatDate(on, locale, 'UK')}.`
      : `自 ${formatDate(on, locale, 'UK')} 起 ${offerValidDays} 天。`,
  );
}

function joined(first: LocalizedText, second: LocalizedText): LocalizedText {
  return both(`${first.en} ${second.en}`, `${first['zh-Hans']}${second['zh-Hans']}`);
}

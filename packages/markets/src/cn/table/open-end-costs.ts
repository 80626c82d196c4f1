import { annualOfDaily, type MinorUnits, minorUnits, rational, sumMinor, toDecimal } from '@liana/finance';
import type { OpenEndCredit } from '../../disclosed-offer.ts';
import { MarketError } from '../../errors.ts';
import { annualFees } from '../../offer-totals.ts';
import { inEveryLocale, type LocalizedText } from '../../text.ts';
import type { CostLine, NormalCosts } from './cost-line.ts';
import { cn, kindWords } from './words.ts';

/**
 * What a line costs (随借随还): interest by the day on what is owed, and a yearly fee where there is one. The amounts are those of the
 * example; the offer's annual cost is the all-in one of that example, and the fee's level is what the interest leaves of it.
 *
 * @throws {MarketError} `offer-incomplete` where the rate of interest is missing or does not give the annual cost that the offer states.
 */
export function openEndCosts(offer: OpenEndCredit): NormalCosts {
  const { illustration, annualFee = minorUnits(0) } = offer;
  const interest: CostLine = {
    key: 'interest',
    label: kindWords.interest,
    payee: offer.creditor.name,
    method: offer.dailyRate
      ? { en: 'by the day on what is owed, paid back at any time', 'zh-Hans': '按日计息，随借随还' }
      : { en: 'by the month on what is owed', 'zh-Hans': '按月计息' },
    standard: rateWords(offer),
    levelPercent: interestPercent(offer),
    amount: illustration.interest,
  };
  const fees = annualFee === 0 ? [] : [feeLine(offer, annualFee, interest.levelPercent)];
  const lines = [interest, ...fees];
  return {
    lines,
    totalPercent: fees.length === 0 ? interest.levelPercent : offer.apr.percent,
    totalAmount: sumMinor(lines.map(({ amount }) => amount)),
  };
}

/** The interest as an annual rate, simple, to two decimals. */
function interestPercent({ apr, dailyRate, borrowingRatePercent, annualFee }: OpenEndCredit): string {
  const isWholeCost = apr.convention === 'cn-simple' && !annualFee;
  const stated = dailyRate ? toDecimal(annualOfDay(dailyRate), 2, 'half-up') : borrowingRatePercent;
  if (stated === undefined && isWholeCost) return apr.percent;
  if (stated === undefined) {
    throw new MarketError('offer-incomplete', 'a line with a yearly fee, or with a compound annual cost, must state its rate of interest');
  }
  if (isWholeCost && rational(stated).compare(rational(apr.percent)) !== 0) {
    throw new MarketError(
      'offer-incomplete',
      `interest of ${stated} % a year is all that the line costs, but the offer states ${apr.percent} %`,
    );
  }
  return toDecimal(rational(stated), 2, 'half-up');
}

const annualOfDay = ({ percent: day, daysOfYear }: NonNullable<OpenEndCredit['dailyRate']>) => annualOfDaily(rational(day), daysOfYear);

/** The annual rate first; the daily one beside it, never alone (PBoC [2021] No. 3, item 1). */
function rateWords(offer: OpenEndCredit): LocalizedText {
  const annual = cn.percent(interestPercent(offer));
  const { dailyRate } = offer;
  const day = dailyRate && cn.percent(dailyRate.percent);
  return inEveryLocale((locale) => {
    const year = locale === 'en' ? `${annual.en} a year` : `年利率 ${annual[locale]}`;
    if (!day) return year;
    return locale === 'en'
      ? `${year} (${day.en} a day, a year of ${dailyRate.daysOfYear} days)`
      : `${year}（日利率 ${day[locale]}，一年按 ${dailyRate.daysOfYear} 天计）`;
  });
}

function feeLine(offer: OpenEndCredit, annualFee: MinorUnits, interestLevel: string): CostLine {
  if (offer.apr.convention !== 'cn-simple') {
    throw new MarketError(
      'offer-incomplete',
      `a line with a yearly fee must state its annual cost as cn-simple, got ${offer.apr.convention}`,
    );
  }
  const level = rational(offer.apr.percent).minus(rational(interestLevel));
  if (level.isNegative || level.isZero) {
    throw new MarketError(
      'offer-incomplete',
      `the annual cost of ${offer.apr.percent} % leaves out a yearly fee above ${interestLevel} % of interest`,
    );
  }
  const fee = cn.money(annualFee, offer.currency);
  return {
    key: 'annual-fee',
    label: kindWords['annual-fee'],
    payee: offer.creditor.name,
    method: { en: 'once a year', 'zh-Hans': '每年收取一次' },
    standard: inEveryLocale((locale) => (locale === 'en' ? `${fee.en} a year` : `每年 ${fee[locale]}`)),
    levelPercent: toDecimal(level, 2, 'half-up'),
    amount: annualFees(offer),
  };
}

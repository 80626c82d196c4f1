import { type Currency, type InstalmentPlan, type MinorUnits, minorUnits, type ScheduleRow } from '@liana/finance';
import { formatDate, formatMoney, formatPayments } from '../format.ts';
import { paymentRuns } from '../payment-runs.ts';
import { inEveryLocale, type Locale, type LocalizedText } from '../text.ts';

/** What the borrower pays in all by the law on credit: the credit, its total charge, and any deposit. */
export function totalAmountPayable({ credit, financeCharge, downPayment }: InstalmentPlan): MinorUnits {
  return minorUnits(credit + financeCharge + downPayment);
}

/** How long the agreement runs: `60 months`. */
export function durationText({ periods, interval }: InstalmentPlan): LocalizedText {
  const length = periods * interval.count;
  const { one, many, chinese } = unitWords[interval.unit];
  return inEveryLocale((locale) => (locale === 'en' ? `${length} ${length === 1 ? one : many}` : `${length} ${chinese}`));
}

/** The amount of each repayment: `59 payments of £222.44 and 1 payment of £222.81`. */
export function eachRepayment({ rows }: InstalmentPlan, currency: Currency): LocalizedText {
  return inEveryLocale((locale) =>
    paymentRuns(rows)
      .map((run) => runText(run, currency, locale))
      .join(locale === 'en' ? ' and ' : '、'),
  );
}

/** When a run of equal repayments falls due: `monthly from 22 Dec 2026`. */
export function dueText(run: readonly ScheduleRow[], { interval }: InstalmentPlan): LocalizedText {
  return inEveryLocale((locale) => {
    const first = formatDate(run[0]!.dueOn, locale, 'UK');
    if (run.length === 1) return locale === 'en' ? `on ${first}` : `还款日 ${first}`;
    const { count } = interval;
    const { one, many, chinese, each } = unitWords[interval.unit];
    if (locale === 'en') return `every ${count === 1 ? one : `${count} ${many}`} from ${first}`;
    return `自 ${first} 起${count === 1 ? each : `每 ${count} ${chinese}`}`;
  });
}

function runText(run: readonly ScheduleRow[], currency: Currency, locale: Locale): string {
  const amount = formatMoney({ amountMinor: run[0]!.payment, currency }, locale, 'UK');
  if (locale === 'en') return `${formatPayments(run.length, locale, 'UK')} of ${amount}`;
  return run.length === 1 ? `1 期 ${amount}` : `${run.length} 期每期 ${amount}`;
}

const unitWords = {
  month: { one: 'month', many: 'months', chinese: '个月', each: '每月' },
  semimonth: { one: 'half month', many: 'half months', chinese: '个半月', each: '每半个月' },
  week: { one: 'week', many: 'weeks', chinese: '周', each: '每周' },
  day: { one: 'day', many: 'days', chinese: '天', each: '每天' },
} as const satisfies Record<InstalmentPlan['interval']['unit'], object>;

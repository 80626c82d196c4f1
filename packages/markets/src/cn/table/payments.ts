import type { ScheduleRow } from '@liana/finance';
import type { ClosedEndCredit } from '../../disclosed-offer.ts';
import type { DisclosureRow } from '../../disclosure.ts';
import { paymentRuns } from '../../payment-runs.ts';
import { inEveryLocale } from '../../text.ts';
import { row } from '../../writing.ts';
import { cn } from './words.ts';

/** More lines than these say less than the first and the last payment do. */
const mostLines = 3;

/**
 * What is paid each time. Equal payments stand on one line, with a last one that differs by the rounding as its note; payments in a
 * few steps on one line each; payments that change every time as the first and the last.
 */
export function paymentRows({ plan, currency, repayment = 'annuity' }: ClosedEndCredit): DisclosureRow[] {
  const { rows } = plan;
  const money = ({ payment }: ScheduleRow) => cn.money(payment, currency);
  const runs = paymentRuns(rows);
  const [first, last] = [rows[0]!, rows.at(-1)!];
  const isLevel = runs.length === 1 || (runs.length === 2 && repayment === 'annuity' && runs[1]!.length === 1);
  if (isLevel) {
    const lastly = money(last);
    return [
      {
        ...row(
          'payments',
          inEveryLocale((locale) =>
            locale === 'en' ? `Each of ${cn.payments(rows.length).en}` : `每期应还（${cn.payments(rows.length)[locale]}）`,
          ),
          money(first),
        ),
        ...(runs.length === 2 && {
          note: inEveryLocale((locale) => (locale === 'en' ? `The last is ${lastly.en}.` : `末期 ${lastly[locale]}。`)),
        }),
      },
    ];
  }
  if (runs.length <= mostLines) {
    return runs.map((run, index) => row(`payments-${index + 1}`, numbersOf(run), money(run[0]!)));
  }
  return [
    row('first-payment', { en: `First of ${rows.length} payments`, 'zh-Hans': `首期应还（共 ${rows.length} 期）` }, money(first)),
    row('last-payment', { en: 'Last payment', 'zh-Hans': '末期应还' }, money(last)),
  ];
}

function numbersOf(run: readonly ScheduleRow[]) {
  const [from, to] = [run[0]!.number, run.at(-1)!.number];
  return inEveryLocale((locale) => {
    if (from === to) return locale === 'en' ? `Payment ${from}` : `第 ${from} 期应还`;
    return locale === 'en' ? `Payments ${from} to ${to}, each` : `第 ${from} 至 ${to} 期每期应还`;
  });
}

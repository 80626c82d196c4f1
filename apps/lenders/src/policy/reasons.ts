import type { LenderReason, LocalizedText } from '@liana/contract';
import type { Score, ScorePart } from './score.ts';

const text = (en: string, zhHans: string): LocalizedText => ({ en, 'zh-Hans': zhHans });

/** Specific reasons, as a notice of refusal needs them (12 CFR 1002.9(b)(2)): what it was, and what would change it. */
const reasonOf: Readonly<Record<ScorePart, LenderReason>> = {
  income: {
    code: 'income-too-low',
    kind: 'applicant',
    text: text('Your income is too low for the amount that you asked for.', '相对于申请金额，您的收入偏低。'),
    change: text('A smaller amount, or a second income on the application, may change this.', '降低金额或补充其他收入，结果可能不同。'),
  },
  'debt-ratio': {
    code: 'debt-ratio-too-high',
    kind: 'loan',
    text: text('Loan and housing payments would take too large a share of your income.', '各项贷款与住房支出占收入的比例过高。'),
    change: text('A longer term or a smaller amount lowers this share.', '延长期限或降低金额可以降低这一比例。'),
  },
  'credit-history': {
    code: 'credit-history',
    kind: 'applicant',
    text: text('Your credit history does not meet our standard for this loan.', '您的信用记录未达到该贷款的要求。'),
    change: text('Payments made on time over the next months improve it.', '今后按时还款会逐步改善。'),
  },
  'time-in-job': {
    code: 'time-in-job-too-short',
    kind: 'applicant',
    text: text('You have been in your current job for too short a time.', '您在现单位工作时间较短。'),
    change: text('This reason goes with time in the same job.', '在同一单位工作更久后不再受此限制。'),
  },
  'income-source': {
    code: 'income-not-steady',
    kind: 'applicant',
    text: text('We could not count enough of your income as regular.', '您的收入中可认定为稳定的部分不足。'),
  },
  bankruptcy: {
    code: 'bankruptcy-recent',
    kind: 'applicant',
    text: text('There was a bankruptcy within the last two years.', '最近两年内有破产记录。'),
    change: text('Two years after it, this reason is gone.', '满两年后不再受此限制。'),
  },
  amount: {
    code: 'amount-too-high',
    kind: 'loan',
    text: text('The amount is too high against your monthly income.', '申请金额相对月收入过高。'),
    change: text('A smaller amount may be possible.', '较小的金额可能可以。'),
  },
  term: {
    code: 'term-too-long',
    kind: 'loan',
    text: text('We do not lend to you over so long a term.', '我们无法提供这么长的期限。'),
    change: text('A shorter term may be possible.', '较短的期限可能可以。'),
  },
  unverified: {
    code: 'report-differs',
    kind: 'applicant',
    text: text('Your credit report shows obligations that were not in the application.', '您的信用报告中有申请里未列出的负债。'),
  },
};

/** The principal reasons of a low score: what weighed most against, at most `count` of them. */
export function principalReasons({ parts }: Score, count = 2): LenderReason[] {
  const against = (Object.entries(parts) as [ScorePart, number][]).filter(([, points]) => points < 0).sort(([, a], [, b]) => a - b);
  return against.slice(0, count).map(([part]) => reasonOf[part]);
}

/** The two reasons of a refusal on demand. */
export const forcedReasons: readonly LenderReason[] = [reasonOf['debt-ratio'], reasonOf['time-in-job']];

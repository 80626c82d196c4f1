import type { DisclosedOffer } from '../../disclosed-offer.ts';
import type { DisclosureSection } from '../../disclosure.ts';
import type { LocalizedText } from '../../text.ts';
import { inEveryLocale } from '../../text.ts';
import { row } from '../../writing.ts';

/** 民法典 art. 677: paid early, interest runs for the time of the loan as it was, unless the parties agree otherwise. */
const byActualDays: LocalizedText = {
  en: 'You may pay early at any time. Interest is reckoned by the days for which you really owed the money.',
  'zh-Hans': '可随时提前还款，利息按实际借款的天数计算。',
};

/** What the law wants said of paying early, and of an offer that a program made from the person's data. */
export function termsSection(
  { prepayment = byActualDays, isPersonalised }: DisclosedOffer,
  personalised: LocalizedText,
): DisclosureSection {
  return {
    key: 'terms',
    layout: 'terms',
    title: { en: 'Other terms', 'zh-Hans': '其他条款' },
    rows: [
      row('prepayment', { en: 'Early repayment', 'zh-Hans': '提前还款' }, prepayment),
      ...(isPersonalised ? [row('personalised', { en: 'Made for you by a program', 'zh-Hans': '自动化决策' }, personalised)] : []),
    ],
  };
}

/** The promise that ends the table. */
export const nothingElseSection: DisclosureSection = {
  key: 'nothing-else',
  layout: 'notice',
  title: { en: 'Nothing else', 'zh-Hans': '无其他费用' },
  rows: [
    {
      ...row(
        'no-other-charges',
        { en: 'Nothing else', 'zh-Hans': '无其他费用' },
        {
          en: 'Besides the interest and fees listed above, nothing else is charged.',
          'zh-Hans': '除以上列明的息费外，不收取任何其他费用。',
        },
      ),
      prominent: true,
    },
  ],
};

/** Where the person goes from here, and who decides there. */
export function handOverSection({ creditor: { name } }: DisclosedOffer): DisclosureSection {
  return {
    key: 'hand-over',
    layout: 'notice',
    title: { en: 'What happens next', 'zh-Hans': '下一步' },
    rows: [
      row(
        'hand-over',
        { en: 'What happens next', 'zh-Hans': '下一步' },
        inEveryLocale((locale) =>
          locale === 'en'
            ? `You go on directly to the page of ${name}. There you apply; ${name} alone checks, decides and signs, and shows you its own table first.`
            : `您将直接前往${name}的自有页面申请。由${name}评估、审批和签约，签约前会向您出示其成本明示表。`,
        ),
      ),
    ],
  };
}

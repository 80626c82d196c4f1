import { type LocalizedText, testSsn } from '@liana/contract';
import { inEveryLocale } from '@liana/markets';

interface Sentinel {
  patterns: readonly RegExp[];
  /** Why the value is refused, although its form is right. */
  message: LocalizedText;
}

/**
 * Values that name nobody: what a script types when it fishes for somebody else's result, and what test forms are filled with
 * (bar A12). Numbers that the Social Security Administration or the IRS never gives out are among them; an ITIN (9xx, with a group of
 * 50-65, 70-88, 90-92 or 94-99) is somebody's, and so is any birthday that a living person can have.
 */
const sentinels: Readonly<Record<string, Sentinel>> = {
  ssn: {
    patterns: [
      /^(000|666)/,
      /^9\d\d(?!-?(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9]))/,
      /^\d{3}-?00/,
      /^\d{3}-?\d{2}-?0000$/,
      /^(\d)\1{2}-?\1{2}-?\1{4}$/,
      /^123-?45-?6789$/,
      /^078-?05-?1120$/,
      /^987-?65-?432\d$/,
    ],
    message: {
      en: 'This number is not one that is given out. Check it, and enter your own.',
      'zh-Hans': '这不是实际发放的号码，请核对后填写您自己的号码。',
    },
  },
  ssnLast4: {
    patterns: [/^0000$/],
    message: { en: 'No number that is given out ends in 0000. Check it.', 'zh-Hans': '实际发放的号码不会以 0000 结尾，请核对。' },
  },
  phone: {
    patterns: [/^\D*(?:1\D*)?(\d)(?:\D*\1){9}\D*$/],
    message: {
      en: 'This number is not in use. Enter one at which you can be reached.',
      'zh-Hans': '该号码不存在，请填写能联系到您的号码。',
    },
  },
  accountNumber: {
    patterns: [/^(\d)\1*$/],
    message: { en: 'No account has this number. Check it.', 'zh-Hans': '不存在这样的账号，请核对。' },
  },
  accountRouting: {
    patterns: [/^(\d)\1{8}$/],
    message: { en: 'No bank has this number. Check it.', 'zh-Hans': '没有银行使用该号码，请核对。' },
  },
};

const notABirthday: LocalizedText = {
  en: 'Nobody who can apply was born on this date. Check the year.',
  'zh-Hans': '此日期不可能是申请人的出生日期，请核对年份。',
};

/** What a test visitor may enter instead: shown where no real number belongs. */
const inTestMode: LocalizedText = { en: ` In test mode, use ${testSsn}.`, 'zh-Hans': `测试模式下可使用 ${testSsn}。` };

/** Why an answer is a placeholder rather than something about a person; `undefined` where it can be a person's. */
export function sentinelMessage(fact: string, value: string, { now, isTest }: { now: Date; isTest: boolean }): LocalizedText | undefined {
  if (fact === 'dateOfBirth') return isImpossibleBirthday(value, now) ? notABirthday : undefined;
  const sentinel = sentinels[fact];
  if (!sentinel?.patterns.some((pattern) => pattern.test(value))) return undefined;
  const { message } = sentinel;
  return fact === 'ssn' && isTest ? inEveryLocale((locale) => message[locale] + inTestMode[locale]) : message;
}

/** 1 January 1900 is what empty date fields hold. ISO dates compare as text. */
const isImpossibleBirthday = (value: string, now: Date) =>
  /^\d{4}-\d{2}-\d{2}$/.test(value) && (value <= '1900-01-01' || value > now.toISOString().slice(0, 10));

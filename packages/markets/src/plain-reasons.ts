import type { LocalizedText } from './text.ts';

/** Reasons for a decline that every market says in the same words: each about the factor that was used. */
export const plainReasons = {
  'income-too-low': {
    en: 'Your income is below what the lender asks for.',
    'zh-Hans': '您的收入低于该机构的要求。',
    de: 'Ihr Einkommen liegt unter dem, was der Kreditgeber verlangt.',
  },
  'no-income': {
    en: 'You have no income of your own to repay from.',
    'zh-Hans': '您没有可用于还款的个人收入。',
    de: 'Sie haben kein eigenes Einkommen, aus dem Sie zurückzahlen können.',
  },
  'amount-too-high-for-income': {
    en: 'The amount you asked for is too high in relation to your income.',
    'zh-Hans': '您申请的金额相对收入过高。',
    de: 'Der gewünschte Betrag ist im Verhältnis zum Einkommen zu hoch.',
  },
  'income-unverified': {
    en: 'Your income could not be verified.',
    'zh-Hans': '无法核实您的收入。',
    de: 'Ihr Einkommen ließ sich nicht nachweisen.',
  },
  'employment-unverified': {
    en: 'Your employment could not be verified.',
    'zh-Hans': '无法核实您的工作情况。',
    de: 'Ihre Beschäftigung ließ sich nicht nachweisen.',
  },
  'time-in-job-too-short': {
    en: 'You have been in your current job for too short a time.',
    'zh-Hans': '您在现单位工作的时间过短。',
    de: 'Sie sind erst zu kurz in Ihrer jetzigen Stelle.',
  },
  'residence-unverified': {
    en: 'Your address could not be verified.',
    'zh-Hans': '无法核实您的住址。',
    de: 'Ihre Anschrift ließ sich nicht nachweisen.',
  },
  'identity-unverified': {
    en: 'Your identity could not be verified.',
    'zh-Hans': '无法核实您的身份。',
    de: 'Ihre Identität ließ sich nicht nachweisen.',
  },
  'application-in-flight': {
    en: 'You have another application that has not been decided yet.',
    'zh-Hans': '您有另一份申请尚未有结果。',
    de: 'Über einen anderen Antrag von Ihnen ist noch nicht entschieden.',
  },
  'application-incomplete': { en: 'The application is incomplete.', 'zh-Hans': '申请资料不完整。', de: 'Der Antrag ist unvollständig.' },
  'documents-needed': {
    en: 'A document that this amount needs was not provided.',
    'zh-Hans': '缺少该金额所需的文件。',
    de: 'Ein Dokument, das dieser Betrag erfordert, fehlt.',
  },
  'amount-outside-range': {
    en: 'The lender does not offer credit of the amount you asked for.',
    'zh-Hans': '该机构不提供您所申请金额的贷款。',
    de: 'Der Kreditgeber bietet keinen Kredit in dieser Höhe an.',
  },
} satisfies Readonly<Record<string, LocalizedText>>;

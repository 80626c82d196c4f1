import { fillIn } from '../legal-text.ts';
import type { LocalizedText } from '../text.ts';
import type { EuropeanLaw, EuropeanText } from './law.ts';

/** EU5: beside an offer or price that comes from automated processing of the person's data. */
export function personalisedSentence({ settings }: EuropeanLaw): LocalizedText {
  return fillIn(
    {
      en: 'This offer was fitted to your data by automated means (Directive (EU) 2023/2225, Article {article}).',
      'zh-Hans': '本方案由系统根据您的数据自动定制（欧盟第 2023/2225 号指令第 {article} 条）。',
      de: 'Dieses Angebot wurde durch automatisierte Verarbeitung auf Ihre Daten zugeschnitten (Richtlinie (EU) 2023/2225, Artikel {article}).',
    } satisfies EuropeanText,
    { article: settings.personalisedArticle },
  );
}

/** EU6: what may be asked where the assessment was made by a machine. */
export function reviewSentence({ settings }: EuropeanLaw): LocalizedText {
  return fillIn(
    {
      en: 'Where your creditworthiness was assessed by automated means, you may ask the lender for an explanation that you can understand, state your own view, and have a person look at the assessment and the decision again (Article {article}).',
      'zh-Hans':
        '如信用评估由系统自动完成，您有权要求机构作出易懂的解释、表达您的意见，并要求由人工重新审查该评估和决定（第 {article} 条）。',
      de: 'Wurde Ihre Kreditwürdigkeit automatisiert geprüft, können Sie vom Kreditgeber eine verständliche Erklärung verlangen, Ihren Standpunkt darlegen und Prüfung und Entscheidung von einem Menschen überprüfen lassen (Artikel {article}).',
    } satisfies EuropeanText,
    { article: settings.reviewArticle },
  );
}

/** EU7: nothing is chosen for the person. */
export function ownChoiceSentence({ settings }: EuropeanLaw): LocalizedText {
  return fillIn(
    {
      en: 'No box is ticked for you beforehand, and no further contract is made unless you choose it yourself (Article {article}).',
      'zh-Hans': '我们不会预先替您勾选任何选项；除非您自行选择，不会订立任何其他合同（第 {article} 条）。',
      de: 'Kein Kästchen ist für Sie vorab angekreuzt, und kein weiterer Vertrag kommt zustande, den Sie nicht selbst gewählt haben (Artikel {article}).',
    } satisfies EuropeanText,
    { article: settings.inferredAgreementArticle },
  );
}

/** EU10: how the list is ordered, with the relative weight of each parameter, the weightiest first; one click from the results. */
export const rankingParameters: readonly EuropeanText[] = [
  {
    en: 'Total cost of the credit: decides the order. The cheapest stands first.',
    'zh-Hans': '信贷总成本：决定排列顺序，成本最低者在前。',
    de: 'Gesamtkosten des Kredits: bestimmen die Reihenfolge. Der günstigste steht zuerst.',
  },
  {
    en: 'Instalment, speed or certainty: only if you choose one of them as your wish; it then decides before the cost.',
    'zh-Hans': '每期还款额、到账速度或获批把握：仅在您选择其中一项时优先于成本。',
    de: 'Rate, Schnelligkeit oder Zusagechance: nur wenn Sie das als Wunsch wählen; dann vor den Kosten.',
  },
  {
    en: 'Your answers: leave out what a lender’s published conditions exclude. They change no price and no order.',
    'zh-Hans': '您的回答：用于排除不符合机构公布条件的方案，不改变价格或顺序。',
    de: 'Ihre Antworten: nehmen heraus, was die veröffentlichten Bedingungen eines Kreditgebers ausschließen. Preis und Reihenfolge ändern sie nicht.',
  },
  {
    en: 'What lenders pay us: no weight. A paid place is marked as an advertisement and stands apart from the list.',
    'zh-Hans': '机构向我们支付的费用：不计入。付费展示会标明“广告”，并与列表分开。',
    de: 'Was Kreditgeber uns zahlen: kein Gewicht. Ein bezahlter Platz ist als Anzeige gekennzeichnet und steht getrennt von der Liste.',
  },
];

/** EU10: what marks a place that is paid for. */
export const paidPlacement: EuropeanText = { en: 'Advertisement', 'zh-Hans': '广告', de: 'Anzeige' };

/** EU10: beside the list, with the link to the parameters. */
export const orderOfOffers: EuropeanText = {
  en: 'Lowest total cost first. What lenders pay us plays no part.',
  'zh-Hans': '按总成本从低到高排列，不使用平台收入。',
  de: 'Niedrigste Gesamtkosten zuerst. Was Kreditgeber uns zahlen, spielt keine Rolle.',
};

/** EU11: the statement that the European Accessibility Act asks for (directive (EU) 2019/882, art. 13(2) and Annex V). */
export function accessibilityStatement({ settings }: EuropeanLaw): LocalizedText {
  return fillIn(
    {
      en: 'This service is built to {level}, beyond what {standard} asks: every page, document, step of identification and signature. If something keeps you out, write to {supportEmail}; you get the same thing in a form that you can use. If we do not solve it, the market surveillance authority takes complaints.',
      'zh-Hans':
        '本服务的每个页面、文件、身份验证和签名步骤均按 {level} 建设，高于 {standard} 的要求。如遇使用障碍，请写信至 {supportEmail}，我们将以您可使用的方式提供同样的内容。如未解决，您可向市场监管机构投诉。',
      de: 'Dieser Dienst ist nach {level} gebaut und geht damit über {standard} hinaus: jede Seite, jedes Dokument, jeder Schritt von Identifizierung und Unterschrift. Wenn Sie etwas hindert, schreiben Sie an {supportEmail}; Sie erhalten dasselbe in einer Form, die Sie nutzen können. Lösen wir es nicht, nimmt die Marktüberwachungsbehörde Beschwerden entgegen.',
    } satisfies EuropeanText,
    { level: settings.accessibilityLevel, standard: settings.accessibilityStandard, supportEmail: '{supportEmail}' },
  );
}

/** EU2: with every mention of credit, and on the document; the nation's own wording in its language. */
export function lendingWarning({ settings }: EuropeanLaw): EuropeanText {
  return { en: 'Caution! Borrowing money costs money.', 'zh-Hans': '注意！借钱需要付出成本。', de: settings.warning };
}

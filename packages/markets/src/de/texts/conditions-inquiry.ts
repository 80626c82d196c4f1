import type { EuropeanText } from '../../eu/law.ts';
import type { LegalText } from '../../legal-text.ts';

/** Permission for one lender to ask the bureau for conditions, which no score counts (Konditionenanfrage). */
export const conditionsInquiryText: LegalText = {
  id: 'de-conditions-inquiry',
  version: '2026-11-20',
  title: {
    en: 'Ask {lender} what it can offer',
    'zh-Hans': '询问 {lender} 可提供的方案',
    de: '{lender} nach einem Angebot fragen',
  } satisfies EuropeanText,
  label: {
    en: 'I allow {lender} to make a SCHUFA inquiry about conditions. It does not affect my score.',
    'zh-Hans': '我同意 {lender} 向 SCHUFA 进行条件查询。该查询不影响我的信用评分。',
    de: 'Ich erlaube {lender} eine SCHUFA-Konditionenanfrage. Sie beeinflusst meinen Score nicht.',
  } satisfies EuropeanText,
  body: {
    en: `You allow {lender} to ask SCHUFA Holding AG, Kormoranweg 5, 65201 Wiesbaden, for what it holds about you, as an inquiry about conditions, so that it can tell you which of its offers you can count on and at what rate.

Such an inquiry does not affect your score. Only you can see it in your SCHUFA data; other lenders cannot.

For this, we send {lender} the answers that its conditions ask about, under a number that stands for you. Your e-mail address is not sent at this step, and nobody else receives the answers.

This is not an application. {lender} may answer with an offer, with none, or with a question. It may not use the inquiry for anything else.

You may leave this box open; the other lenders can still be asked. You can withdraw this permission at any time on the page My loans; what was done before then stays lawful.`,
    'zh-Hans': `您允许 {lender} 以条件查询方式向 SCHUFA Holding AG（Kormoranweg 5, 65201 Wiesbaden）查询有关您的信息，以便告知您可获得的方案及其利率。

此类查询不影响您的信用评分。只有您可以在自己的 SCHUFA 数据中看到该记录，其他机构看不到。

为此，我们会将 {lender} 的条件所涉及的回答发送给该机构，并以编号代替您的身份。此步骤不会发送您的电子邮箱，也不会将回答发送给任何其他方。

这不是信贷申请。{lender} 可能给出方案、不给出方案，或提出问题。该机构不得将查询用于其他用途。

您可以不勾选，其他机构仍可查询。您可以随时在“我的贷款”页面撤回该授权；撤回前已进行的处理仍然合法。`,
    de: `Sie erlauben {lender}, bei der SCHUFA Holding AG, Kormoranweg 5, 65201 Wiesbaden, als Konditionenanfrage abzufragen, was dort über Sie gespeichert ist, um Ihnen zu sagen, mit welchem Angebot und welchem Zins Sie rechnen können.

Eine Konditionenanfrage beeinflusst Ihren Score nicht. Nur Sie sehen sie in Ihren SCHUFA-Daten; andere Kreditgeber nicht.

Dafür senden wir {lender} die Antworten, nach denen dessen Bedingungen fragen, unter einer Nummer, die für Sie steht. Ihre E-Mail-Adresse geht dabei nicht mit, und niemand sonst erhält die Antworten.

Das ist kein Antrag. {lender} kann mit einem Angebot, mit keinem oder mit einer Frage antworten und darf die Anfrage für nichts anderes verwenden.

Sie können das Kästchen frei lassen; die anderen Kreditgeber können trotzdem gefragt werden. Sie können die Erlaubnis jederzeit auf der Seite Meine Kredite widerrufen; was bis dahin geschah, bleibt rechtmäßig.`,
  } satisfies EuropeanText,
};

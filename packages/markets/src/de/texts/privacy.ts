import type { EuropeanText } from '../../eu/law.ts';
import type { LegalText } from '../../legal-text.ts';

/** What happens to answers, told before the first one is given (GDPR, articles 13 and 22). A notice: nothing is agreed to. */
export const privacyText: LegalText = {
  id: 'de-privacy',
  version: '2026-11-20',
  title: {
    en: 'What happens to your answers',
    'zh-Hans': '您的回答如何处理',
    de: 'Was mit Ihren Antworten geschieht',
  } satisfies EuropeanText,
  label: {
    en: '{tenant} does not see your answers. They are kept sealed for 24 hours, then deleted unless you apply.',
    'zh-Hans': '{tenant} 看不到您的回答。回答加密保存 24 小时，如未申请即删除。',
    de: '{tenant} sieht Ihre Antworten nicht. Sie werden 24 Stunden verschlüsselt aufbewahrt und dann gelöscht, wenn Sie keinen Antrag stellen.',
  } satisfies EuropeanText,
  body: {
    en: `Your answers go to {platform}, which compares offers for {tenant}. They are typed in a frame that belongs to {platform}; {tenant} does not see them.

What is asked. Income, expenses, assets and debts, and what a lender's published conditions ask about. Nothing about your health, origin, religion, opinions or private life, and nothing from social networks: no assessment may use that.

They are stored encrypted, for 24 hours, so that you can go on where you were. Then they are deleted, unless you have applied for credit. Without an application, nothing remains but rough bands, such as an age of 30 to 39, which we need to explain how the list came about. They do not name you.

A lender is asked after you have allowed that lender by name. Until then no lender receives an answer.

If you apply, your answers are kept encrypted with your application, as long as the law asks for records of it. You can see and export them on the page My loans, have them corrected, and ask us to erase what no law obliges us to keep.

The list is put together by rules that anybody can read. It refuses nobody: only a lender decides, and where it decides by computer you may ask it to explain, state your own view, and have a person look again.

The order of the list does not rest on what lenders pay us. You can switch off that it follows your answers.

Questions and requests reach us at {supportEmail}. You may also complain to the data protection authority of your state.`,
    'zh-Hans': `您的回答发送至 {platform}，由其为 {tenant} 比较各机构的方案。回答在属于 {platform} 的框架内填写，{tenant} 看不到。

询问内容。收入、支出、资产和负债，以及机构公布条件所涉及的事项。不询问健康、出身、宗教、观点或私生活，也不使用社交网络信息：任何评估均不得使用这些信息。

回答加密保存 24 小时，便于您继续填写。之后即删除，除非您已申请信贷。如未申请，仅保留粗略的区间（例如年龄 30 至 39 岁），用于说明列表是如何得出的；这些区间不含您的身份。

在您逐一同意之后，我们才会询问相应的机构。在此之前，没有机构会收到您的回答。

如您申请信贷，回答将与申请一并加密保存，期限以法律对记录的要求为准。您可以在“我的贷款”页面查看和导出，要求更正，并可要求我们删除法律未要求保存的部分。

列表按公开的规则生成，不拒绝任何人：只有机构作出决定。如机构由系统自动决定，您可要求其解释、表达您的意见，并要求人工复核。

列表的顺序不取决于机构向我们支付的费用。您可以关闭按您的回答排序。

如有问题或请求，请写信至 {supportEmail}。您也可向所在联邦州的数据保护机构投诉。`,
    de: `Ihre Antworten gehen an {platform}. {platform} vergleicht für {tenant} Angebote. Sie geben die Antworten in einem Rahmen ein, der {platform} gehört; {tenant} sieht sie nicht.

Was gefragt wird. Einkommen, Ausgaben, Vermögen und Schulden, und wonach die veröffentlichten Bedingungen eines Kreditgebers fragen. Nichts über Gesundheit, Herkunft, Religion, Ansichten oder Privatleben und nichts aus sozialen Netzwerken: Keine Prüfung darf das verwenden.

Die Antworten werden 24 Stunden verschlüsselt gespeichert, damit Sie fortfahren können. Danach werden sie gelöscht, wenn Sie keinen Kredit beantragt haben. Ohne Antrag bleiben nur grobe Bereiche, etwa ein Alter von 30 bis 39, mit denen wir erklären, wie die Liste entstand. Sie nennen Sie nicht.

Ein Kreditgeber wird gefragt, nachdem Sie es für diesen Kreditgeber erlaubt haben. Bis dahin erhält kein Kreditgeber eine Antwort.

Stellen Sie einen Antrag, bleiben Ihre Antworten verschlüsselt beim Antrag, so lange das Gesetz Unterlagen verlangt. Auf der Seite Meine Kredite können Sie sie einsehen, ausgeben und berichtigen lassen und verlangen, dass wir löschen, was kein Gesetz uns aufzubewahren vorschreibt.

Die Liste entsteht nach Regeln, die jeder lesen kann. Sie lehnt niemanden ab: Nur ein Kreditgeber entscheidet, und entscheidet dort ein Computer, können Sie eine Erklärung verlangen, Ihren Standpunkt darlegen und einen Menschen prüfen lassen.

Die Reihenfolge hängt nicht davon ab, was Kreditgeber uns zahlen. Sie können abschalten, dass sie Ihren Antworten folgt.

Fragen und Anliegen erreichen uns unter {supportEmail}. Sie können sich auch bei der Datenschutzbehörde Ihres Landes beschweren.`,
  } satisfies EuropeanText,
};

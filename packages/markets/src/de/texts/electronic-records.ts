import type { EuropeanText } from '../../eu/law.ts';
import type { LegalText } from '../../legal-text.ts';

/** Agreement to receive information and contract on a durable medium that is not paper (§ 126b BGB; directive (EU) 2023/2225, art. 3 and 10). */
export const electronicRecordsText: LegalText = {
  id: 'de-electronic-records',
  version: '2026-11-20',
  title: {
    en: 'Documents to keep, in electronic form',
    'zh-Hans': '以电子形式留存的文件',
    de: 'Dokumente zum Behalten, in elektronischer Form',
  } satisfies EuropeanText,
  label: {
    en: 'I agree to receive the information and the contract as files that I can save.',
    'zh-Hans': '我同意以可保存的电子文件形式接收信息和合同。',
    de: 'Ich bin einverstanden, Informationen und Vertrag als Dateien zu erhalten, die ich speichern kann.',
  } satisfies EuropeanText,
  body: {
    en: `You receive the Standard European Consumer Credit Information, the contract and every notice of a change on a durable medium: as files that you can save, print and open again, and that nobody can change afterwards. They stay on the page My loans as long as the credit runs and for ten years after it.

Paper. You may ask {lender} or {supportEmail} for any of them on paper, at no charge, before or after you sign.

In good time. You receive the information before you are bound, and can take it with you and compare.

What you need. A device with internet access, a browser of the last two years with JavaScript switched on, and an e-mail account that you can read.

You can withdraw this at any time on the page My loans. Documents already given stay valid; further ones come on paper.`,
    'zh-Hans': `您将以耐久介质收到《欧洲消费信贷标准信息》、合同及每次变更通知：即可保存、打印、再次打开且事后无法更改的文件。文件在信贷存续期间及结束后十年内保留在“我的贷款”页面。

纸质文件。您可在签约前后随时向 {lender} 或 {supportEmail} 免费索取纸质文件。

提前提供。您在受合同约束前收到上述信息，可带走并进行比较。

所需设备。可上网的设备、近两年内发布并启用 JavaScript 的浏览器，以及您可以查看的电子邮箱。

您可以随时在“我的贷款”页面撤回。已提供的文件仍然有效，后续文件以纸质形式寄送。`,
    de: `Sie erhalten die Europäischen Standardinformationen für Verbraucherkredite, den Vertrag und jede Mitteilung einer Änderung auf einem dauerhaften Datenträger: als Dateien, die Sie speichern, drucken und wieder öffnen können und die nachträglich niemand ändern kann. Sie bleiben auf der Seite Meine Kredite, solange der Kredit läuft und zehn Jahre danach.

Papier. Sie können jedes Dokument vor und nach der Unterschrift unentgeltlich auf Papier verlangen, von {lender} oder unter {supportEmail}.

Rechtzeitig. Sie erhalten die Informationen, bevor Sie gebunden sind, und können sie mitnehmen und vergleichen.

Was Sie brauchen. Ein Gerät mit Internet, einen Browser der letzten zwei Jahre mit JavaScript und ein E-Mail-Konto, das Sie lesen können.

Sie können das jederzeit auf der Seite Meine Kredite widerrufen. Bereits erhaltene Dokumente bleiben gültig; weitere kommen auf Papier.`,
  } satisfies EuropeanText,
};

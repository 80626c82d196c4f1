import { fillIn } from '../../legal-text.ts';
import type { LocalizedText } from '../../text.ts';
import { type EuropeanLaw, type EuropeanText, isRevised } from '../law.ts';
import { ownChoiceSentence, personalisedSentence, reviewSentence } from '../notices.ts';
import type { CompleteOffer } from '../required.ts';
import { protectionOf } from '../scope.ts';
import { earlyRepayment } from './early-repayment.ts';
import { listOf, type Term } from './term.ts';
import { withdrawalInDetail, withdrawalRight } from './withdrawal.ts';

/** What the borrower may ask: the third page, less what the setting moves to the first. */
export const rights: readonly Term[] = [
  { key: 'withdrawal', label: { en: 'Change your mind', 'zh-Hans': '撤销权', de: 'Widerruf' }, write: withdrawalRight },
  {
    key: 'withdrawal-in-detail',
    label: { en: 'How to withdraw', 'zh-Hans': '如何撤销', de: 'So widerrufen Sie' },
    write: withdrawalInDetail,
  },
  { key: 'early-repayment', label: { en: 'Pay early', 'zh-Hans': '提前还款', de: 'Vorzeitig zurückzahlen' }, write: earlyRepayment },
  { key: 'on-demand', label: { en: 'Asked back at once', 'zh-Hans': '要求立即偿还', de: 'Rückforderung' }, write: onDemand },
  {
    key: 'personalised',
    label: { en: 'Made for you', 'zh-Hans': '个性化方案', de: 'Für Sie zugeschnitten' },
    write: (offer, law) => (isRevised(law) && offer.isPersonalised ? personalisedSentence(law) : undefined),
  },
  {
    key: 'review',
    label: { en: 'Ask a person to look again', 'zh-Hans': '要求人工复核', de: 'Überprüfung durch einen Menschen' },
    write: (_, law) => (isRevised(law) && law.settings.grantsReview ? reviewSentence(law) : undefined),
  },
  {
    key: 'own-choice',
    label: { en: 'Nothing is chosen for you', 'zh-Hans': '由您自行选择', de: 'Nichts ist für Sie vorausgewählt' },
    write: (_, law) => (isRevised(law) && law.settings.refusesPreTickedBoxes ? ownChoiceSentence(law) : undefined),
  },
  { key: 'databases', label: { en: 'Databases that are asked', 'zh-Hans': '查询的数据库', de: 'Datenbankabfrage' }, write: databases },
  {
    key: 'draft',
    label: { en: 'Copy of the draft', 'zh-Hans': '合同草案', de: 'Vertragsentwurf' },
    write: () => draft,
  },
  {
    key: 'valid-until',
    label: { en: 'How long these terms hold', 'zh-Hans': '条件有效期', de: 'Gültigkeit' },
    write: ({ terms, standing }, { writing }) =>
      fillIn(standing === 'firm' ? bindsUntil : noOfferYet, { date: writing.date(terms.validUntil) }),
  },
  { key: 'reminder', label: { en: 'In good time', 'zh-Hans': '提前提供', de: 'Rechtzeitig' }, write: reminder },
  {
    key: 'durable-medium',
    label: { en: 'To keep', 'zh-Hans': '留存', de: 'Zum Behalten' },
    write: () => durableMedium,
  },
  {
    key: 'supervisor',
    label: { en: 'Supervisory authority', 'zh-Hans': '监管机构', de: 'Aufsichtsbehörde' },
    write: (_, { settings, writing }) => writing.name(settings.supervisor),
  },
  { key: 'complaints', label: { en: 'Complaints', 'zh-Hans': '投诉', de: 'Beschwerden' }, write: complaints },
];

function onDemand({ terms }: CompleteOffer, { settings }: EuropeanLaw): LocalizedText | undefined {
  return terms.isRepayableOnDemand ? fillIn(askedBack, { days: String(settings.overdraftNoticeDays) }) : undefined;
}

function databases({ terms }: CompleteOffer, law: EuropeanLaw): LocalizedText {
  const names = terms.databases.map((name) => law.writing.name(name));
  return names.length === 0 ? noDatabase : fillIn(asked, { names: listOf(names, law, noDatabase) });
}

function reminder(_: CompleteOffer, law: EuropeanLaw): LocalizedText | undefined {
  const { remindedUnderHours, reminderWithinDays } = law.settings;
  return isRevised(law) ? fillIn(reminded, { hours: String(remindedUnderHours), days: String(reminderWithinDays) }) : undefined;
}

function complaints(offer: CompleteOffer, law: EuropeanLaw): LocalizedText {
  const text = protectionOf(offer, law).complaintsTo === 'ombudsman' ? outOfCourt : inCourt;
  return fillIn(text, { creditor: offer.creditor.name, contact: offer.creditor.contact ?? '', arbitration: law.settings.arbitration });
}

const askedBack: EuropeanText = {
  en: 'The lender may ask back the whole sum, with {days} days’ notice.',
  'zh-Hans': '机构可提前 {days} 天通知，要求偿还全部款项。',
  de: 'Der Kreditgeber darf den ganzen Betrag mit einer Frist von {days} Tagen zurückfordern.',
};
const asked: EuropeanText = {
  en: '{names}. If the lender declines because of what a database says, it tells you so at once and without charge, with the name of the database and what it holds about you.',
  'zh-Hans': '{names}。如机构因数据库中的信息拒绝申请，将立即免费告知您，并说明该数据库的名称及其中有关您的信息。',
  de: '{names}. Lehnt der Kreditgeber wegen einer solchen Auskunft ab, teilt er Ihnen das sofort und unentgeltlich mit, samt Namen der Datenbank und den Daten über Sie.',
};
const noDatabase: EuropeanText = { en: 'None is asked.', 'zh-Hans': '不查询数据库。', de: 'Es wird keine abgefragt.' };
const draft: EuropeanText = {
  en: 'You may ask for a copy of the draft contract at no charge, unless the lender is not willing to lend to you.',
  'zh-Hans': '您可免费索取合同草案，但机构不愿提供信贷的除外。',
  de: 'Sie können unentgeltlich einen Vertragsentwurf verlangen, außer der Kreditgeber will Ihnen keinen Kredit geben.',
};
const bindsUntil: EuropeanText = {
  en: 'The lender is bound by them up to and including {date}.',
  'zh-Hans': '机构受上述条件约束，至 {date}（含当日）。',
  de: 'Der Kreditgeber ist bis einschließlich {date} daran gebunden.',
};
const noOfferYet: EuropeanText = {
  en: 'The lender has not decided yet. The figures are those of {date} at the latest, and bind nobody.',
  'zh-Hans': '机构尚未作出决定。以上数字最晚至 {date} 有效，不具约束力。',
  de: 'Der Kreditgeber hat noch nicht entschieden. Die Angaben gelten längstens bis {date} und binden niemanden.',
};
const reminded: EuropeanText = {
  en: 'You have this before you are bound. If you sign less than {hours} hours after receiving it, you are reminded of the right to withdraw within {days} days after signing.',
  'zh-Hans': '您在受合同约束前收到本文件。如收到后不足 {hours} 小时即签约，将在签约后 {days} 天内提醒您享有撤销权。',
  de: 'Sie erhalten dies, bevor Sie gebunden sind. Unterschreiben Sie weniger als {hours} Stunden nach Erhalt, werden Sie binnen {days} Tagen danach an das Widerrufsrecht erinnert.',
};
const durableMedium: EuropeanText = {
  en: 'You can save and print every page; what you save stays as it is.',
  'zh-Hans': '您可保存和打印每一页；所保存的内容不会改变。',
  de: 'Sie können jede Seite speichern und drucken; was Sie speichern, bleibt unverändert.',
};
const outOfCourt: EuropeanText = {
  en: 'To {creditor} first ({contact}). Then, out of court and at no charge for you: {arbitration}. The supervisory authority takes complaints too.',
  'zh-Hans': '请先联系 {creditor}（{contact}）。之后可免费申请庭外调解：{arbitration}。监管机构也受理投诉。',
  de: 'Zuerst an {creditor} ({contact}). Danach außergerichtlich und für Sie unentgeltlich: {arbitration}. Auch die Aufsichtsbehörde nimmt Beschwerden entgegen.',
};
const inCourt: EuropeanText = {
  en: 'To {creditor} first ({contact}). Then a court decides.',
  'zh-Hans': '请先联系 {creditor}（{contact}）。之后由法院裁决。',
  de: 'Zuerst an {creditor} ({contact}). Danach entscheidet ein Gericht.',
};

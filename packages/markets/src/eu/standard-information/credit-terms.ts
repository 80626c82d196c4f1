import { minorUnits } from '@liana/finance';
import { fillIn } from '../../legal-text.ts';
import type { LocalizedText } from '../../text.ts';
import { cashPrice, instalmentsOf } from '../figures.ts';
import { type EuropeanLaw, type EuropeanText, isRevised } from '../law.ts';
import type { CompleteOffer } from '../required.ts';
import { missedPayments } from './default-costs.ts';
import { listOf, nothing, type Term } from './term.ts';

/** What the credit is and how it runs: the second page, less what the setting moves to the first. */
export const creditTerms: readonly Term[] = [
  {
    key: 'type-of-credit',
    label: { en: 'Type of credit', 'zh-Hans': '信贷类型', de: 'Kreditart' },
    write: ({ terms }) => terms.typeOfCredit,
  },
  {
    key: 'goods',
    label: { en: 'What you buy', 'zh-Hans': '所购商品', de: 'Was Sie kaufen' },
    write: goods,
  },
  {
    key: 'drawdown',
    label: { en: 'How the money is paid out', 'zh-Hans': '放款条件', de: 'Auszahlung' },
    write: ({ terms }) => terms.drawdown,
  },
  {
    key: 'instalments',
    label: { en: 'What you pay', 'zh-Hans': '还款安排', de: 'Was Sie zahlen' },
    write: instalments,
  },
  {
    key: 'order-of-payments',
    label: { en: 'What a payment goes to first', 'zh-Hans': '还款抵充顺序', de: 'Verrechnung der Zahlungen' },
    write: ({ terms }) => terms.orderOfPayments,
  },
  {
    key: 'missed-payment',
    label: { en: 'If you miss a payment', 'zh-Hans': '未按时还款', de: 'Wenn eine Zahlung ausbleibt' },
    write: missedPayments,
  },
  {
    key: 'reference-rate',
    label: { en: 'How the rate changes', 'zh-Hans': '利率调整', de: 'Wie sich der Zins ändert' },
    write: referenceRate,
  },
  {
    key: 'aprc-assumptions',
    label: { en: 'How the APRC is reckoned', 'zh-Hans': '年百分率的计算', de: 'Wie der effektive Jahreszins berechnet ist' },
    write: aprcAssumptions,
  },
  {
    key: 'required-services',
    label: { en: 'Contracts that you must make', 'zh-Hans': '必须订立的其他合同', de: 'Verträge, die Sie schließen müssen' },
    write: requiredServices,
  },
  {
    key: 'securities',
    label: { en: 'Securities', 'zh-Hans': '担保', de: 'Sicherheiten' },
    write: ({ terms }, law) => listOf(terms.securities, law, nothing),
  },
  {
    key: 'cost-changes',
    label: { en: 'When charges may change', 'zh-Hans': '费用变更条件', de: 'Wann sich Kosten ändern' },
    write: ({ terms }) => terms.costChanges ?? never,
  },
  {
    key: 'notary',
    label: { en: 'Notary', 'zh-Hans': '公证费', de: 'Notarkosten' },
    write: ({ terms, currency }, { writing }) => (terms.notaryCosts ? writing.money(terms.notaryCosts, currency) : nothing),
  },
  {
    key: 'contact',
    label: { en: 'The lender', 'zh-Hans': '贷款机构联系方式', de: 'Der Kreditgeber' },
    write: ({ creditor }, { writing }) => writing.name([creditor.name, creditor.address, creditor.contact].join(' · ')),
  },
  {
    key: 'intermediary',
    label: { en: 'The intermediary', 'zh-Hans': '信贷中介', de: 'Der Kreditvermittler' },
    write: intermediary,
  },
];

function goods(offer: CompleteOffer, { writing }: EuropeanLaw): LocalizedText | undefined {
  if (offer.kind !== 'closed-end' || !offer.goods) return undefined;
  return fillIn(goodsAndPrice, { goods: offer.goods, price: writing.money(cashPrice(offer), offer.currency) });
}

function instalments(offer: CompleteOffer, law: EuropeanLaw): LocalizedText {
  const rows = offer.kind === 'closed-end' ? offer.plan.rows : offer.illustration.rows;
  const values = { instalments: instalmentsOf(offer, law), date: law.writing.date(rows[0]!.dueOn) };
  if (offer.kind === 'open-end') return fillIn(inTheExample, values);
  return fillIn(rows.length === 1 ? once : fromDate, values);
}

/** EU7, art. 14: what is required may be taken elsewhere. */
function requiredServices({ terms }: CompleteOffer, law: EuropeanLaw): LocalizedText {
  const services = listOf(terms.requiredServices, law, nothing);
  return terms.requiredServices.length > 0 && isRevised(law) ? fillIn(fromAnybody, { services }) : services;
}

function referenceRate({ isVariable, terms }: CompleteOffer, { writing }: EuropeanLaw): LocalizedText | undefined {
  if (!isVariable || !terms.referenceRate) return undefined;
  const { name, percent, adjustment } = terms.referenceRate;
  return fillIn(followsRate, { name, percent: writing.percent(percent), adjustment });
}

function aprcAssumptions(offer: CompleteOffer, { writing }: EuropeanLaw): LocalizedText {
  const changes = offer.isVariable ? variable : fixed;
  if (offer.kind === 'open-end') {
    const course = offer.terms.isRepayableOnDemand ? overdraftCourse : lineCourse;
    return fillIn(course, { amount: writing.money(offer.creditLimit, offer.currency), changes });
  }
  const { advancedOn, upfrontFees, credit } = offer.plan;
  const received = minorUnits(credit - upfrontFees);
  const amounts = { credit: writing.money(credit, offer.currency), received: writing.money(received, offer.currency) };
  return fillIn(loanCourse, { ...amounts, date: writing.date(advancedOn), changes });
}

function intermediary({ intermediary: broker }: CompleteOffer): LocalizedText | undefined {
  if (!broker) return undefined;
  const who = [broker.name, broker.address, broker.licence].filter(Boolean).join(' · ');
  return fillIn(broker.paidByCreditor ? paidBroker : unpaidBroker, { who, ties: ties[broker.independence] });
}

const fromAnybody: EuropeanText = {
  en: '{services}. You may choose any provider whose contract offers as much.',
  'zh-Hans': '{services}。您可选择任何提供同等保障的提供方。',
  de: '{services}. Sie dürfen jeden Anbieter wählen, dessen Vertrag ebenso viel bietet.',
};
const never: EuropeanText = { en: 'Never.', 'zh-Hans': '不变更。', de: 'Nie.' };
const goodsAndPrice: EuropeanText = {
  en: '{goods}, cash price {price}. The credit is linked to this purchase.',
  'zh-Hans': '{goods}，现金价格 {price}。信贷与该购买相关联。',
  de: '{goods}, Barzahlungspreis {price}. Der Kredit ist mit diesem Kauf verbunden.',
};
const fromDate: EuropeanText = {
  en: '{instalments}, the first on {date}.',
  'zh-Hans': '{instalments}，首期还款日 {date}。',
  de: '{instalments}, die erste am {date}.',
};
const once: EuropeanText = {
  en: '{instalments}, on {date}.',
  'zh-Hans': '{instalments}，还款日 {date}。',
  de: '{instalments}, am {date}.',
};
const inTheExample: EuropeanText = {
  en: 'Each month, at least the smallest payment. In the example: {instalments}.',
  'zh-Hans': '每月至少偿还最低还款额。示例：{instalments}。',
  de: 'Jeden Monat mindestens die Mindestrate. Im Beispiel: {instalments}.',
};
const followsRate: EuropeanText = {
  en: 'It follows {name}, now {percent}. {adjustment}',
  'zh-Hans': '随 {name} 调整，目前为 {percent}。{adjustment}',
  de: 'Er folgt {name}, derzeit {percent}. {adjustment}',
};
const variable: EuropeanText = {
  en: 'The rate is taken to stay as it is; if it rises, the APRC rises.',
  'zh-Hans': '假设利率保持不变；利率上升时，年百分率随之上升。',
  de: 'Angenommen ist ein gleichbleibender Zins; steigt er, steigt der effektive Jahreszins.',
};
const fixed: EuropeanText = { en: 'The rate does not change.', 'zh-Hans': '利率不变。', de: 'Der Zins ändert sich nicht.' };
const loanCourse: EuropeanText = {
  en: '{credit} on {date}, of which {received} remain after what is paid at the start, and all payments on their days, with every charge that the table marks as cost of the credit. {changes}',
  'zh-Hans': '{date} 放款 {credit}，扣除首日支付的费用后为 {received}，各期按期还款，并计入表中标明属于信贷成本的全部费用。{changes}',
  de: '{credit} am {date}, wovon nach den anfänglichen Zahlungen {received} bleiben, und alle Raten an ihren Tagen, mit jedem Entgelt, das die Tabelle als Kreditkosten nennt. {changes}',
};
const lineCourse: EuropeanText = {
  en: '{amount} drawn at once and repaid over a year in equal shares, with the interest of each month and every charge. {changes}',
  'zh-Hans': '一次支用 {amount}，一年内等额归还本金，并计入每月利息和全部费用。{changes}',
  de: '{amount} sofort in Anspruch genommen und über ein Jahr in gleichen Teilen zurückgezahlt, mit den Zinsen jedes Monats und allen Entgelten. {changes}',
};
const overdraftCourse: EuropeanText = {
  en: '{amount} drawn at once and repaid in full after three months, with the interest of each month and every charge. {changes}',
  'zh-Hans': '一次支用 {amount}，三个月后一次归还，并计入每月利息和全部费用。{changes}',
  de: '{amount} sofort in Anspruch genommen und nach drei Monaten ganz zurückgezahlt, mit den Zinsen jedes Monats und allen Entgelten. {changes}',
};
const ties: Readonly<Record<'tied' | 'panel' | 'independent', EuropeanText>> = {
  tied: { en: 'for one lender alone', 'zh-Hans': '仅代表一家机构', de: 'für einen einzigen Kreditgeber' },
  panel: { en: 'for several lenders', 'zh-Hans': '代表多家机构', de: 'für mehrere Kreditgeber' },
  independent: { en: 'for no lender', 'zh-Hans': '不代表任何机构', de: 'für keinen Kreditgeber' },
};
const paidBroker: EuropeanText = {
  en: '{who}. It acts {ties}. A lender pays it when you take the credit; you pay it nothing.',
  'zh-Hans': '{who}。该中介{ties}。您取得信贷后由机构向其付费，您无需支付。',
  de: '{who}. Er arbeitet {ties}. Ein Kreditgeber bezahlt ihn, wenn Sie den Kredit aufnehmen; Sie zahlen ihm nichts.',
};
const unpaidBroker: EuropeanText = {
  en: '{who}. It acts {ties}. Nobody pays it for this credit.',
  'zh-Hans': '{who}。该中介{ties}。无人就该信贷向其付费。',
  de: '{who}. Er arbeitet {ties}. Niemand bezahlt ihn für diesen Kredit.',
};

import type { Language } from '@liana/markets';

const en = {
  title: 'Disclosures',
  about: 'What each market’s law wants shown, by date. The offers are samples; every figure is computed.',
  market: 'Market',
  law: 'Law of',
  kind: 'Credit',
  language: 'Language',
  inShort: 'On a card, or where the order is paid',
  whole: 'The document',
  confirmed: (seconds: string) => `Confirmed after ${seconds} seconds in view.`,
  left: (seconds: string) => `Left after ${seconds} seconds in view. Nothing is confirmed.`,
  markets: { CN: 'China', DE: 'Germany', UK: 'United Kingdom', US: 'United States' },
};

type Words = typeof en;

const zhHans: Words = {
  title: '披露文件',
  about: '各市场法律在不同日期要求展示的内容。产品为示例，所有数字均经计算。',
  market: '市场',
  law: '适用规则',
  kind: '产品',
  language: '语言',
  inShort: '产品卡片或订单支付页',
  whole: '完整文件',
  confirmed: (seconds) => `阅读 ${seconds} 秒后确认。`,
  left: (seconds) => `阅读 ${seconds} 秒后离开，未作确认。`,
  markets: { CN: '中国', DE: '德国', UK: '英国', US: '美国' },
};

const de: Words = {
  title: 'Pflichtangaben',
  about: 'Was das Recht jedes Marktes zu einem Tag gezeigt haben will. Die Angebote sind Muster, jede Zahl ist berechnet.',
  market: 'Markt',
  law: 'Recht vom',
  kind: 'Kredit',
  language: 'Sprache',
  inShort: 'Auf einer Karte oder wo die Bestellung bezahlt wird',
  whole: 'Das Dokument',
  confirmed: (seconds) => `Nach ${seconds} Sekunden im Blick bestätigt.`,
  left: (seconds) => `Nach ${seconds} Sekunden im Blick verlassen. Nichts ist bestätigt.`,
  markets: { CN: 'China', DE: 'Deutschland', UK: 'Vereinigtes Königreich', US: 'Vereinigte Staaten' },
};

const ar: Words = {
  title: 'مستندات الإفصاح',
  about: 'ما يطلب قانون كل سوق عرضه في تاريخ معين. العروض عينات، وكل رقم محسوب.',
  market: 'السوق',
  law: 'القانون منذ',
  kind: 'الائتمان',
  language: 'اللغة',
  inShort: 'على بطاقة العرض أو حيث يُدفع الطلب',
  whole: 'المستند',
  confirmed: (seconds) => `تم التأكيد. مدة العرض بالثواني: ${seconds}.`,
  left: (seconds) => `أُغلق دون تأكيد. مدة العرض بالثواني: ${seconds}.`,
  markets: { CN: 'الصين', DE: 'ألمانيا', UK: 'المملكة المتحدة', US: 'الولايات المتحدة' },
};

export const pageWords: Record<Language, Words> = { en, 'zh-Hans': zhHans, de, ar };

/** Each language by its own name. */
export const languageNames: Record<Language, string> = { en: 'English', 'zh-Hans': '简体中文', de: 'Deutsch', ar: 'العربية (RTL)' };

/** Stands on the page in Arabic, so that nobody takes it for a translation of the documents. */
export const textIsEnglish = 'نص المستندات بالإنجليزية. تُعرض العربية هنا لإظهار الصفحة من اليمين إلى اليسار فقط.';

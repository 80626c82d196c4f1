import type { LocalizedText } from './text.ts';

/** Beside the figures of the short form. */
export const summaryWords = {
  payments: { en: 'Payments', 'zh-Hans': '每期还款', de: 'Raten', ar: 'الأقساط' },
  downPayment: { en: 'Down payment', 'zh-Hans': '首付款', de: 'Anzahlung', ar: 'الدفعة الأولى' },
  totalCost: { en: 'All costs', 'zh-Hans': '息费合计', de: 'Gesamtkosten', ar: 'إجمالي التكاليف' },
  totalPayable: { en: 'You pay in all', 'zh-Hans': '还款总额', de: 'Gesamtbetrag', ar: 'إجمالي ما تدفعه' },
} satisfies Record<string, LocalizedText>;

import type { LocalizedText } from './text.ts';

/** Beside the figures of the short form. */
export const summaryWords = {
  payments: { en: 'Payments', 'zh-Hans': '每期还款', de: 'Raten', ar: 'الأقساط' },
  downPayment: { en: 'Down payment', 'zh-Hans': '首付款', de: 'Anzahlung', ar: 'الدفعة الأولى' },
  atStart: { en: 'Paid at the start', 'zh-Hans': '首日支付', de: 'Zu Beginn gezahlt', ar: 'تُدفع في البداية' },
  annualFees: { en: 'Annual fees', 'zh-Hans': '年费合计', de: 'Jahresgebühren', ar: 'الرسوم السنوية' },
  totalCost: { en: 'All costs', 'zh-Hans': '息费合计', de: 'Gesamtkosten', ar: 'إجمالي التكاليف' },
  totalPayable: { en: 'You pay in all', 'zh-Hans': '还款总额', de: 'Gesamtbetrag', ar: 'إجمالي ما تدفعه' },
  totalPaid: { en: 'You pay in all', 'zh-Hans': '支付总额', de: 'Gesamtzahlung', ar: 'إجمالي ما تدفعه' },
  changingPayments: {
    en: '{count}, the first {first}, the last {last}',
    'zh-Hans': '{count}，首期 {first}，末期 {last}',
    de: '{count}, die erste {first}, die letzte {last}',
    ar: '{count}، الأولى {first} والأخيرة {last}',
  },
} satisfies Record<string, LocalizedText>;

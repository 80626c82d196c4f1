/** The loader's only words: the way out when nothing else could be loaded. */
const seeOptions: Record<string, string> = { en: 'See ways to pay over time', zh: '查看分期付款方式' };

export const fallbackWords = (locale: string): string => seeOptions[locale.slice(0, 2)] ?? seeOptions.en!;

import { type Locale, locales } from '@liana/contract';

/** The best of our languages for what the caller asks: `?locale`, then `Accept-Language`, then the tenant's own. */
export function localeOf(asked: string | null, acceptLanguage: string | null, fallback: Locale): Locale {
  const exact = locales.find((locale) => locale === asked);
  if (exact) return exact;
  const wishes = [asked ?? '', ...ranked(acceptLanguage ?? '')];
  for (const wish of wishes) {
    const language = wish.toLowerCase().split('-')[0];
    const match = locales.find((locale) => locale.toLowerCase().split('-')[0] === language);
    if (match) return match;
  }
  return fallback;
}

function ranked(header: string): string[] {
  return header
    .slice(0, 200)
    .split(',')
    .map((part) => {
      const [tag = '', quality = 'q=1'] = part.trim().split(/;\s*/);
      return { tag, weight: Number(quality.replace('q=', '')) || 0 };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ tag }) => tag);
}

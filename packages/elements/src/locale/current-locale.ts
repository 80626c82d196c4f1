import type { Language } from '@liana/markets';

let current: Language = 'en';
const listeners = new Set<() => void>();

/** The language of every element that has none of its own. */
export function currentLocale(): Language {
  return current;
}

/** Changes the language of the page's elements while they stand; nothing is fetched and nothing that was typed is lost. */
export function setLocale(locale: Language): void {
  if (locale === current) return;
  current = locale;
  for (const listener of [...listeners]) listener();
}

/** Calls `listener` at each change, until the function that comes back is called. */
export function onLocaleChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

import { fallbackWords } from './words.ts';

/** Puts a plain link to the portal in the place of an element that cannot come alive. The page around it does not move. */
export function showFallback(element: Element, portal: string | undefined, locale: string): void {
  if (!portal || element.firstElementChild) return;
  const link = document.createElement('a');
  link.href = portal;
  link.rel = 'noopener';
  link.textContent = fallbackWords(locale);
  element.append(link);
}

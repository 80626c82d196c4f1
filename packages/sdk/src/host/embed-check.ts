import type { PageSettings } from '../loader/settings.ts';

/** What the embed host knows about a page that the API refused; the API's own refusal cannot be read in the page. */
export interface EmbedCheck {
  key: 'known' | 'unknown';
  origin: 'registered' | 'unregistered';
}

/** Undefined where the embed host does not answer either: then nothing is wrong with the page. */
export async function checkEmbed({ embedOrigin, publishableKey }: PageSettings): Promise<EmbedCheck | undefined> {
  try {
    // A module, because that is what a page's policy lets come from the embed host; dated, because a page keeps a module for good.
    const url = `${embedOrigin}/check/${encodeURIComponent(publishableKey)}.js?at=${Date.now()}`;
    const { default: check } = await import(/* @vite-ignore */ url);
    return check as EmbedCheck;
  } catch {
    return undefined;
  }
}

import { start } from './loader/loader.ts';
import { version } from './version.ts';

export type { HostEventDetails, HostEventName } from '@liana/contract/bridge';
export { hostEventNames } from '@liana/contract/bridge';

export interface LianaOptions {
  /** The tenant's publishable key, `pk_…`. */
  publishableKey: string;
  /** Where the frames come from, such as `https://embed.example`. */
  embedOrigin: string;
  /** Where the API is. */
  apiOrigin: string;
  /** The tenant's portal: the way out when nothing else can be loaded. */
  portal?: string;
  /** A BCP 47 tag; the page's language when left out. */
  locale?: string;
}

/**
 * What the script tag does, for pages that are built with a bundler: brings the `<liana-…>` tags of this page to life.
 * Importing this module does nothing and is safe on a server, where the call does nothing either.
 */
export function startLiana({ publishableKey, embedOrigin, apiOrigin, portal, locale }: LianaOptions): void {
  if (typeof document === 'undefined') return;
  start({
    publishableKey,
    embedOrigin,
    apiOrigin,
    portal,
    locale: locale ?? (document.documentElement.lang || navigator.language || 'en'),
    version,
  });
}

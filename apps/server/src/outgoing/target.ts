import type { Settings } from '../dependencies.ts';

/** Why an address may not be reached, for whoever registers it; undefined when it may. */
export type TargetRefusal = 'not-a-url' | 'not-https' | 'other-port' | 'credentials' | 'not-public';

/**
 * The rule that needs no look-up: https on port 443, without a user, to a name that is not this machine's; or one of the local targets of
 * test mode, which production has none of. Which address a name leads to is checked again at every connection (bar A26).
 */
export function targetRefusal(text: string, { localTargets }: Pick<Settings, 'localTargets'>): TargetRefusal | undefined {
  const url = URL.parse(text);
  if (!url) return 'not-a-url';
  if (url.username || url.password) return 'credentials';
  if (isLocalTarget(url, localTargets)) return undefined;
  if (url.protocol !== 'https:') return 'not-https';
  if (url.port !== '') return 'other-port';
  if (url.hostname === 'localhost' || url.hostname.endsWith('.localhost') || url.hostname.endsWith('.local')) return 'not-public';
  return undefined;
}

export const isLocalTarget = (url: URL, localTargets: readonly string[]) => url.protocol === 'http:' && localTargets.includes(url.host);

/**
 * Takes the one-time code out of the address, once: it stands in the fragment, which no server and no referrer sees, and it
 * is gone from the address bar and the history before anything else happens.
 *
 * @returns the code; undefined where the address has none.
 */
export function takeOneTimeCode({ location, history }: Pick<Window, 'location' | 'history'> = window): string | undefined {
  const code = new URLSearchParams(location.hash.slice(1)).get('code');
  if (location.hash) history.replaceState(history.state, '', location.pathname + location.search);
  return code || undefined;
}

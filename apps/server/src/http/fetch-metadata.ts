const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * True unless a foreign page may have sent this: every unsafe method, whatever its content type, comes from this very origin or from
 * no page at all (bar A14). Browsers that send no `Sec-Fetch-Site` are told by `Origin`; without either there is no proof.
 */
export function isSameOriginRequest(method: string, headers: Headers, ownOrigin: string): boolean {
  if (safeMethods.has(method)) return true;
  const site = headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin' || site === 'none';
  return headers.get('origin') === ownOrigin;
}

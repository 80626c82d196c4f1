/** Which pages may hold this one: their exact origins, or none. */
export type Framing = readonly string[];

/**
 * Content Security Policy of our own pages (bars E4, E7): scripts by nonce only, data to and from this host only, no policy for turning text
 * into markup but Lit's own, framed by the named origins alone.
 */
function pagePolicy(nonce: string, framing: Framing): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'nonce-${nonce}'`,
    "connect-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "form-action 'self'",
    `frame-ancestors ${framing.length > 0 ? framing.join(' ') : "'none'"}`,
    "require-trusted-types-for 'script'",
    'trusted-types liana lit-html',
  ].join('; ');
}

const common = {
  'content-type': 'text/html; charset=utf-8',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=()',
};

/** Of a frame: a page that is cross-origin isolated may hold it too (bar E10). */
export const frameHeaders = (nonce: string, framing: Framing): Record<string, string> => ({
  ...common,
  'content-security-policy': pagePolicy(nonce, framing),
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'cross-origin',
});

/** Of a page at top level: nobody frames it. A window that opened it keeps its handle, so that it hears when it closes. */
export const topHeaders = (nonce: string): Record<string, string> => ({
  ...common,
  'content-security-policy': pagePolicy(nonce, []),
  'x-frame-options': 'DENY',
});

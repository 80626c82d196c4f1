/**
 * The tokens of the model and what opens with each. A token is opaque: a prefix and 256 random bits.
 * Prefixes are published so that scanners of leaked secrets can know them.
 */
export const tokenPrefixes = {
  'publishable-key': { test: 'pk_test_', live: 'pk_live_' },
  'secret-key': { test: 'sk_test_', live: 'sk_live_' },
  'session-handle': 'sh_',
  'frame-ticket': 'tk_',
  'frame-token': 'ft_',
  'one-time-code': 'oc_',
  'portal-session': 'ps_',
} as const;

/** The cookie of a portal session; its prefix binds it to one host and to secure origins. */
export const portalCookie = '__Host-liana';

/** How a route may be entered. `none` is public; `lender` is a signature over the body. */
export type Access =
  | 'none'
  | 'publishable-key'
  | 'session-handle'
  | 'secret-key'
  | 'frame-token'
  | 'portal-session'
  | 'lender'
  | 'frame-ticket';

/** Which of the operator's hosts answers a route. */
export type HostRole = 'api' | 'embed' | 'portal';

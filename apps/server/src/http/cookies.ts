import { portalCookie } from '@liana/contract';

/** The portal session's token, if the request carries exactly one. */
export function portalToken(headers: Headers): string | undefined {
  const values = (headers.get('cookie') ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part.startsWith(`${portalCookie}=`))
    .map((part) => part.slice(portalCookie.length + 1));
  return values.length === 1 ? values[0] : undefined;
}

// `__Host-` binds the cookie to this host, this scheme and the whole of it (bar A15). Browsers keep it on http://*.localhost too.
const attributes = 'Path=/; Secure; HttpOnly; SameSite=Lax';

export const setPortalCookie = (token: string, lifeMs: number) =>
  `${portalCookie}=${token}; ${attributes}; Max-Age=${Math.floor(lifeMs / 1000)}`;
export const clearPortalCookie = () => `${portalCookie}=; ${attributes}; Max-Age=0`;

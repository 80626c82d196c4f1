import { html } from 'hono/html';
import type { Html, PageContext } from './page.ts';

/**
 * Stands inside an element of the platform: the element hides it when it comes alive. Where it cannot come, because the script or its
 * host is blocked, the style sheet shows the link after a while (bar E17).
 */
export const wayToPortal = ({ keys, hosts, words }: PageContext): Html | string =>
  keys ? html`<a href="${hosts.portalOrigin}">${words.waysToPay}</a>` : '';

import { createClient } from '@liana/client';
import type { Locale } from '@liana/contract';
import { currentLocale, setLocale } from '@liana/elements';
import { find } from '@liana/elements/testing';
import { scriptedServer } from '@liana/elements/testing/in-browser';
import { recorded, serverSays } from '@liana/elements/testing/recorded';
import { fixture, html, waitUntil } from '@open-wc/testing';
import { definePortal } from '../define-portal.ts';
import type { LianaPortal } from '../shell/portal.ts';

definePortal();

const home = location.href;

/** The server that a suite scripts: somebody is here who has applied for a shop's order, came through its page and proved a contact. */
export function thePortalsServer() {
  after(() => history.replaceState(null, '', home));
  return scriptedServer(serverSays('getPortalSession', 'back-to-shop'));
}

/** Halden's portal at `path`, as soon as it shows anything. */
export async function aPortal(path: string, { locale = 'en', code }: { locale?: Locale; code?: string } = {}) {
  history.replaceState(null, '', path);
  setLocale(locale);
  const boot = { ...recorded('getConfig', 'halden'), surface: 'portal' } as const;
  const client = createClient({ baseUrl: location.origin, locale: currentLocale, timeoutMs: 3000 });
  const portal = await fixture<LianaPortal>(html`<liana-portal .client=${client} .boot=${boot} .code=${code}></liana-portal>`);
  await waitUntil(() => find(portal, 'main').querySelector('*'), 'the portal shows something');
  return portal;
}

import { createClient } from '@liana/client';
import type { ApplicationView, Locale, PortalSessionView } from '@liana/contract';
import { currentLocale, setLocale } from '@liana/elements';
import { deepText, find, search } from '@liana/elements/testing';
import { fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { HttpResponse, http } from 'msw';
import { setupWorker } from 'msw/browser';
import { definePortal } from '../define-portal.ts';
import type { PortalBoot } from '../shell/boot.ts';
import type { LianaPortal } from '../shell/portal.ts';

definePortal();

const worker = setupWorker();
const home = location.href;
const boot: PortalBoot = {
  surface: 'portal',
  tenant: 'halden',
  name: 'Halden',
  mode: 'test',
  market: 'US',
  currency: 'USD',
  locale: 'en',
  themeCss: '',
  themeHash: '',
  embedOrigin: 'http://embed.test',
  portalOrigin: 'http://halden-pay.test',
  frameHeights: [480],
};

/** Somebody with an application for a shop's order, whose contact is proved. */
export const here: PortalSessionView = {
  authenticated: true,
  contactProved: true,
  hasSession: true,
  hasApplication: true,
  kind: 'order',
  amount: { amountMinor: 119_900, currency: 'USD' },
  returnUrl: 'http://shop.test/order',
};

/** The server that each test of a suite scripts for itself; it knows who is here. */
export function theServer() {
  before(() => worker.start({ quiet: true, onUnhandledFrame: 'bypass' }));
  after(() => {
    history.replaceState(null, '', home);
    return worker.stop();
  });
  beforeEach(() => worker.use(get('/v1/portal/session', here)));
  afterEach(() => worker.resetHandlers());
  return worker;
}

export const get = (path: string, value: object) => http.get(path, () => HttpResponse.json(value));
export const application = (value: ApplicationView) => get('/v1/me/application', value);

/** Answers a post to `path`, and keeps the bodies that came. */
export function hears(path: string, answer: () => Response): unknown[] {
  const heard: unknown[] = [];
  worker.use(
    http.post(path, async ({ request }) => {
      heard.push(await request.json().catch(() => null));
      return answer();
    }),
  );
  return heard;
}

export async function aPortal(path: string, { locale = 'en', code }: { locale?: Locale; code?: string } = {}) {
  history.replaceState(null, '', path);
  setLocale(locale);
  const client = createClient({ baseUrl: location.origin, locale: currentLocale, timeoutMs: 3000 });
  const portal = await fixture<LianaPortal>(html`<liana-portal .client=${client} .boot=${boot} .code=${code}></liana-portal>`);
  await waitUntil(() => find(portal, 'main').querySelector('*'), 'the portal shows something');
  return portal;
}

export const says = (portal: Element, text: string) =>
  waitUntil(() => deepText(portal).includes(text), `expected to read: ${text}`, { timeout: 4000 });

/** Presses a button by keyboard, by its words. */
export async function press(portal: Element, label: string) {
  const button = search(portal, 'button').find((one) => one.textContent?.trim() === label || one.getAttribute('aria-label') === label);
  if (!button) throw new Error(`no button says ${label}`);
  button.focus();
  await sendKeys({ press: 'Enter' });
}

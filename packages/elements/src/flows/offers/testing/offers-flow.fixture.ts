import { createClient } from '@liana/client';
import type { Locale, OffersView } from '@liana/contract';
import { fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { HttpResponse, http } from 'msw';
import { setupWorker } from 'msw/browser';
import { anOffersView, aProblem, aSoftCheck, deepText, find, search } from '../../../testing/index.ts';
import { defineOffersFlow } from '../offers-flow.define.ts';
import type { LianaOffersFlow } from '../offers-flow.ts';

defineOffersFlow();

const worker = setupWorker();
const client = createClient({ baseUrl: location.origin, timeoutMs: 3000 });

/** The server that each test of a suite scripts for itself. */
export function theServer() {
  before(() => worker.start({ quiet: true, onUnhandledFrame: 'bypass' }));
  after(() => worker.stop());
  afterEach(() => worker.resetHandlers());
  return worker;
}

export const list = (view: OffersView) => http.get('/v1/me/offers', () => HttpResponse.json(view));

/** Every question is answered and the contact proved: lenders can be asked. */
export const asked = anOffersView({ next: null, remainingAtMost: 0, askable: ['odela', 'northmere'], session: { contactProved: true } });
/** The same, before the contact was proved. */
export const unproved = { ...asked, session: { ...asked.session, contactProved: false } };

export const texts = http.get('/v1/me/prequalifications/texts', () =>
  HttpResponse.json({ consents: [aSoftCheck('odela', 'Odela Finance'), aSoftCheck('northmere', 'Northmere Bank')] }),
);

/** Sends a code, and takes 123456. */
export const contactCodes = [
  http.post('/v1/me/contact-codes', () =>
    HttpResponse.json(
      { sent: true, expiresAt: '2026-11-21T14:42:00.000Z', resendAfter: new Date(Date.now() + 30_000).toISOString() },
      { status: 202 },
    ),
  ),
  http.post('/v1/me/contact-codes/check', async ({ request }) =>
    ((await request.json()) as { code: string }).code === '123456' ? HttpResponse.json({ contactProved: true }) : aProblem('code-wrong'),
  ),
];

export async function aFlow({ locale = 'en' }: { locale?: Locale } = {}) {
  const flow = await fixture<LianaOffersFlow>(html`<liana-offers-flow .client=${client} .locale=${locale}></liana-offers-flow>`);
  await waitUntil(() => flow.shadowRoot!.querySelector('h1'), 'the flow shows its first screen');
  return flow;
}

export const says = (flow: Element, text: string) =>
  waitUntil(() => deepText(flow).includes(text), `expected to read: ${text}`, { timeout: 4000 });

/** The lenders of the cards, from the top. */
export const cards = (flow: Element) => search(flow, 'liana-offer-card').map((card) => find(card, 'h3').textContent);

/** Presses a button by keyboard, by its words. */
export function press(flow: Element, label: string) {
  const button = search(flow, 'button').find((one) => one.textContent?.trim() === label || one.getAttribute('aria-label') === label);
  if (!button) throw new Error(`no button says ${label}`);
  button.focus();
  return sendKeys({ press: 'Enter' });
}

export async function type(flow: Element, selector: string, text: string) {
  find(flow, selector).focus();
  await sendKeys({ type: text });
}

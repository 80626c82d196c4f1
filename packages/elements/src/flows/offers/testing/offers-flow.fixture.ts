import { createClient } from '@liana/client';
import type { Locale } from '@liana/contract';
import { fixture, html, waitUntil } from '@open-wc/testing';
import { find, search } from '../../../testing/index.ts';
import { defineOffersFlow } from '../offers-flow.define.ts';
import type { LianaOffersFlow } from '../offers-flow.ts';

defineOffersFlow();

const client = createClient({ baseUrl: location.origin, timeoutMs: 3000 });

/** The flow, as soon as its first screen stands. */
export async function aFlow({ locale = 'en' }: { locale?: Locale } = {}) {
  const flow = await fixture<LianaOffersFlow>(html`<liana-offers-flow .client=${client} .locale=${locale}></liana-offers-flow>`);
  await waitUntil(() => flow.shadowRoot!.querySelector('h1'), 'the flow shows its first screen');
  return flow;
}

/** The lenders of the cards, from the top. */
export const cards = (flow: Element) => search(flow, 'liana-offer-card').map((card) => find(card, 'h3').textContent);

import { createClient } from '@liana/client';
import type { Locale } from '@liana/contract';
import { fixture, html, waitUntil } from '@open-wc/testing';
import { deepText } from '../../../testing/index.ts';
import { defineApplyFlow } from '../apply-flow.define.ts';
import type { LianaApplyFlow } from '../apply-flow.ts';

defineApplyFlow();

const client = createClient({ baseUrl: location.origin, timeoutMs: 3000 });

/** The flow in a frame of Halden, as soon as it shows anything. */
export async function aFlow({ locale = 'en' }: { locale?: Locale } = {}) {
  const flow = await fixture<LianaApplyFlow>(
    html`<liana-apply-flow .client=${client} .locale=${locale} surface="frame" tenantName="Halden"></liana-apply-flow>`,
  );
  await waitUntil(() => deepText(flow).length > 0 || flow.shadowRoot!.querySelector('liana-contact-step'), 'the flow shows something');
  return flow;
}

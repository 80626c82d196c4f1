import { setTimeout as sleep } from 'node:timers/promises';
import type { ApplicationState } from '@liana/contract';
import { call } from '../caller.ts';
import type { Journey } from '../journey.ts';
import { given, proveContact } from './frame.ts';

/** Step 8: the one-time code of the frame becomes the portal's cookie. */
export async function enterPortal(journey: Journey): Promise<void> {
  const { url } = await call(journey.frame!, 'createHandoff', { body: {} });
  await enterBy(journey, url);
}

/** Opens a link with a code in its fragment; asks for the contact where the link alone is no proof. */
export async function enterBy(journey: Journey, url: string): Promise<void> {
  const code = new URL(url).hash.slice('#code='.length);
  const { contactProved } = await call(journey.portal, 'createPortalSession', { body: { code } });
  if (!contactProved) await proveContact(journey, journey.portal);
}

/** Step 9: reads everything for as long as the law wants, agrees to all of it, and sends. */
export async function submit(journey: Journey): Promise<void> {
  const body = await journey.said('submit', async () => {
    const { disclosure, consents } = await call(journey.portal, 'getReview', {});
    return { disclosureHash: disclosure.hash, dwellMs: disclosure.readingSeconds * 1000, consents: consents.map(given) };
  });
  journey.application = await call(journey.portal, 'submitApplication', { body, ...journey.act('submit') });
}

const DECIDED_WITHIN_MS = 30_000;

/** Step 10: waits for the lender's decision. */
export const untilApproved = (journey: Journey) => untilState(journey, ['approved']);

/** Asks for the application until it is in one of `states`. */
export async function untilState(journey: Journey, states: ApplicationState[], withinMs = DECIDED_WITHIN_MS): Promise<void> {
  const deadline = Date.now() + withinMs;
  for (;;) {
    journey.application = await call(journey.portal, 'getMyApplication', {});
    const { state } = journey.application;
    if (states.includes(state)) return;
    if (Date.now() > deadline) throw new Error(`the application is ${state} and not ${states.join(' or ')} after ${withinMs / 1000} s`);
    await sleep(100);
  }
}

export async function sign(journey: Journey): Promise<void> {
  const body = await journey.said('sign', async () => ({ agreement: given((await call(journey.portal, 'getAgreement', {})).agreement) }));
  journey.application = await call(journey.portal, 'signApplication', { body, ...journey.act('sign') });
}

/** Step 13: the loan as its person sees it. */
export const myLoans = (journey: Journey) => call(journey.portal, 'getMyLoans', {});

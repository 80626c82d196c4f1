import { call } from '../caller.ts';
import type { Journey } from '../journey.ts';
import { untilState } from './application.ts';
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
  const body = await journey.said(`submit ${journey.application!.id}`, async () => {
    const { disclosure, consents } = await call(journey.portal, 'getReview', {});
    return { disclosureHash: disclosure.hash, dwellMs: disclosure.confirmation.readingSeconds * 1000, consents: consents.map(given) };
  });
  journey.application = await call(journey.portal, 'submitApplication', { body, ...journey.act(`submit ${journey.application!.id}`) });
}

/** Step 10: waits for the lender's decision. */
export const untilApproved = (journey: Journey) => untilState(journey, ['approved']);

export async function sign(journey: Journey): Promise<void> {
  const body = await journey.said(`sign ${journey.application!.id}`, async () => ({
    agreement: given((await call(journey.portal, 'getAgreement', {})).agreement),
  }));
  journey.application = await call(journey.portal, 'signApplication', { body, ...journey.act(`sign ${journey.application!.id}`) });
}

/** Step 13: the loan as its person sees it. */
export const myLoans = (journey: Journey) => call(journey.portal, 'getMyLoans', {});

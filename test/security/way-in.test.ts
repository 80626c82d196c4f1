import { afterAll, beforeAll, expect, test } from 'vitest';
import { attempt, call, problemOf } from '../support/caller.ts';
import { portalWindow, shopPage } from '../support/callers.ts';
import { aJourney, type Journey } from '../support/journey.ts';
import { resumeLink } from '../support/letters.ts';
import { aPerson } from '../support/person.ts';
import { proveContact } from '../support/steps/frame.ts';
import { enterBy } from '../support/steps/portal.ts';
import { walkTo } from '../support/walk.ts';
import { startWiredSystem, type WiredSystem } from '../support/wired-system.ts';

let system: WiredSystem;
beforeAll(async () => {
  system = await startWiredSystem();
}, 120_000);
afterAll(() => system?.stop());

const aShopper = () => aJourney(system, { person: aPerson({ behaviour: 'approve' }) });

/** The link in the letter that a shopper has sent to themselves. */
async function linkOf(journey: Journey): Promise<string> {
  const since = new Date();
  await call(journey.portal, 'sendResumeLink', {});
  return resumeLink(system.urls.api, journey.person.email, since);
}
const codeIn = (link: string) => new URL(link).hash.slice('#code='.length);

test('a window that was closed before sending is resumed on a phone by a link, after a contact proof, up to the signature', async () => {
  const journey = await walkTo(aShopper(), 'entered');
  const link = await linkOf(journey);
  const draft = journey.application!.id;
  journey.portal = portalWindow(journey.portal.host);

  await enterBy(journey, link);
  await walkTo(journey, 'signed');

  expect(journey.application).toMatchObject({ id: draft, state: 'signed' });
});

test('a link that fell into other hands opens nothing: neither without a proof, nor with another contact', async () => {
  const journey = await walkTo(aShopper(), 'entered');
  const thief = aShopper();
  await call(thief.portal, 'createPortalSession', { body: { code: codeIn(await linkOf(journey)) } });

  const unproved = await attempt(thief.portal, 'getMyApplication');
  const proof = await proveContact(thief, thief.portal).catch((error) => problemOf(error.answer)?.code);
  const stillUnproved = await attempt(thief.portal, 'getMyApplication');

  expect(problemOf(unproved)?.code).toBe('contact-not-proved');
  expect(proof).toBe('contact-not-proved');
  expect(problemOf(stillUnproved)?.code).toBe('contact-not-proved');
});

test('A7: a link works once', async () => {
  const journey = await walkTo(aShopper(), 'entered');
  const code = codeIn(await linkOf(journey));
  await call(portalWindow(journey.portal.host), 'createPortalSession', { body: { code } });

  const again = await attempt(portalWindow(journey.portal.host), 'createPortalSession', { body: { code } });

  expect(problemOf(again)?.code).toBe('code-expired');
});

test('A7: a session handle is worth nothing from another page', async () => {
  const journey = await walkTo(aShopper(), 'opened');
  const evil = shopPage(system.urls.api, { origin: 'https://shop.evil.example', token: journey.handle! });

  const stolen = await attempt(evil, 'getSessionOffers', { params: { sessionId: journey.sessionId! } });

  expect(stolen.status).toBe(401);
});

test('A7: once the order is paid the page’s handle is worth nothing; the frame still tells the shopper so', async () => {
  const journey = await walkTo(aShopper(), 'signed');

  const page = await attempt(journey.page!, 'getSessionOffers', { params: { sessionId: journey.sessionId! } });
  const application = await call(journey.frame!, 'getMyApplication', {});

  expect(page.status).toBe(401);
  expect(application.state).toBe('signed');
});

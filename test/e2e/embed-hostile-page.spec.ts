import { type OfferView, type RouteName, routes, tokenPrefixes } from '@liana/contract';
import type { Page } from '@playwright/test';
import type { Things } from '../security/requests.ts';
import { requestsFor } from '../security/requests.ts';
import { type AnyGiven, pathOf } from '../support/caller.ts';
import { aJourney } from '../support/journey.ts';
import { aPerson } from '../support/person.ts';
import { myLoans } from '../support/steps/portal.ts';
import { findCharge } from '../support/steps/shop-server.ts';
import { keysOf } from '../support/test-system.ts';
import { walkTo } from '../support/walk.ts';
import { expect, test } from './support/fixtures.ts';
import { holdOwnFrame, plantSkimmer, skimmed, type Try, tryFromPage } from './support/hostile-page.ts';
import { Shopper } from './support/journey.ts';
import { personalDataIn } from './support/personal-data.ts';
import { sharedSystem } from './support/shared-system.ts';
import { toFilledApplication, toLendersAnswers } from './support/ways.ts';

const system = sharedSystem();
const { urls } = system;
const { publishableKey } = keysOf(system, 'halden');

/** All that a page may be answered: the tenant's public face, and the wish that the page itself brought. */
const forPages: RouteName[] = ['changeAnonymousOrdering', 'changeWish', 'createSession', 'getConfig', 'getMessage', 'getSessionOffers'];

// The worst page there is: it owns every script, and no policy of the shop's holds it back.
test.use({ bypassCSP: true });

test('E1: a page that holds the publishable key and the session handle gets no answer, no personal offer, no application', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const shopper = new Shopper(page, aPerson({ behaviour: 'approve' }), 'en', urls);
  const frameRead = whatTheFrameReads(page);
  await plantSkimmer(page);
  await toLendersAnswers(shopper);
  const personal = await personalOffers(shopper);
  await shopper.chooseFirst(shopper.frame);
  await shopper.fillApplication(shopper.frame);
  const tokens = await skimmed(page);
  const sessionId = await idOfSession(page);
  const things = { ...(await thingsOfAnEarlierLoan(shopper)), sessionId, offerId: personal[0]! };

  const loot = await tryFromPage(page, triesWith(things, tokens));

  expect(tokens.map((token) => token.slice(0, token.indexOf('_') + 1))).toEqual(['pk_', tokenPrefixes['session-handle']]);
  const opened = new Set(loot.filter(({ status }) => status >= 200 && status < 300).map(({ route }) => route));
  expect([...opened].sort()).toEqual(forPages);
  const read = loot.map(({ text }) => text).join('\n');
  expect(personalDataIn(read, shopper.person)).toEqual([]);
  expect(personal.filter((id) => read.includes(id))).toEqual([]);
  expect(read).not.toContain('"prequalified"');
  // The search can find them: they stand where the person reads.
  const readAtHome = (await Promise.all(frameRead)).join('\n');
  expect(personalDataIn(readAtHome, shopper.person).length).toBeGreaterThan(3);
  console.log(
    `tries from the page: ${loot.length}, answered: ${loot.filter(({ status }) => status > 0).length}, opened: ${opened.size} routes`,
  );
});

test('E1: a frame that the page opens for itself with the stolen handle shows nothing of the person', async ({ page }) => {
  test.setTimeout(120_000);
  const shopper = new Shopper(page, aPerson({ behaviour: 'approve' }), 'en', urls);
  await plantSkimmer(page);
  await toFilledApplication(shopper);
  const handle = (await skimmed(page)).find((token) => token.startsWith(tokenPrefixes['session-handle']))!;
  const stolen = page.frameLocator('iframe[name=stolen]');
  const frameRead = whatTheFrameReads(page);

  const saidOfDraft = await holdOwnFrame(page, { url: `${urls.embed}/frame/${publishableKey}?view=apply&locale=en`, handle });
  await expect(stolen.locator('liana-contact-step')).toBeVisible();
  await expect(stolen.locator('liana-summary-bar')).toHaveCount(0);
  await page.evaluate(() => document.querySelector('iframe[name=stolen]')!.remove());
  const saidOfOffers = await holdOwnFrame(page, { url: `${urls.embed}/frame/${publishableKey}?view=offers&locale=en`, handle });
  await expect(stolen.locator('liana-offer-card').first()).toBeVisible();

  const read = (await Promise.all(frameRead)).join('\n');
  expect(read).toContain('"indicative"');
  expect(read).not.toContain('"prequalified"');
  expect(personalDataIn(read, shopper.person)).toEqual([]);
  expect(personalDataIn(JSON.stringify([saidOfDraft, saidOfOffers]), shopper.person)).toEqual([]);
});

test('E1: the frame’s document cannot be reached from the page, and its ticket cannot be fetched', async ({ page }) => {
  const shopper = new Shopper(page, aPerson(), 'en', urls);
  await shopper.goToProduct('field-14');
  await shopper.goToCheckout();
  await shopper.openOffers();
  await shopper.enterFrame();

  const reached = await page.locator('liana-offers iframe').evaluate(async (frame: HTMLIFrameElement) => {
    const attempt = (read: () => unknown) => {
      try {
        return String(read());
      } catch (error) {
        return (error as Error).name;
      }
    };
    return {
      document: attempt(() => frame.contentDocument),
      window: attempt(() => frame.contentWindow!.document),
      variables: attempt(() => (frame.contentWindow as unknown as { customElements: unknown }).customElements),
      address: attempt(() => frame.contentWindow!.location.href),
      html: await fetch(frame.src).then(
        (answer) => answer.text(),
        (error: Error) => error.name,
      ),
    };
  });

  expect(reached).toEqual({
    document: 'null',
    window: 'SecurityError',
    variables: 'SecurityError',
    address: 'SecurityError',
    html: 'TypeError',
  });
});

/** Every route, on every host that has a name, with every token. */
function triesWith(things: Things, tokens: readonly string[]): Try[] {
  const hosts = [urls.api, urls.embed, urls.portals.halden];
  return (Object.keys(routes) as RouteName[]).flatMap((name) => {
    const { params, query, body }: AnyGiven = requestsFor[name](things);
    const search = new URLSearchParams(Object.entries(query ?? {}).map(([key, value]) => [key, String(value)]));
    const path = `${pathOf(routes[name], params)}${search.size > 0 ? `?${search}` : ''}`;
    return hosts.flatMap((host) =>
      tokens.map((token) => ({
        route: name,
        method: routes[name].method,
        url: `${host}${path}`,
        body: body === undefined ? null : JSON.stringify(body),
        token,
      })),
    );
  });
}

/** Ids of real things of this very person's: a thief who knows them all gets no further. */
async function thingsOfAnEarlierLoan({ person }: Shopper): Promise<Omit<Things, 'sessionId' | 'offerId'>> {
  const earlier = await walkTo(aJourney(system, { person }), 'captured');
  const { id: chargeId } = await findCharge(earlier);
  const { loans, consents } = await myLoans(earlier);
  const { id: applicationId, offer } = earlier.application!;
  return {
    applicationId,
    chargeId,
    loanId: loans[0]!.id,
    consentId: consents[0]!.id,
    lenderId: offer.lender.id,
    lenderReference: 'unknown-here',
  };
}

/** The texts of all answers that frames get from their own host, as they come. */
function whatTheFrameReads(page: Page): Promise<string>[] {
  const texts: Promise<string>[] = [];
  page.on('response', (response) => {
    const { origin, pathname } = new URL(response.url());
    const isEndless = pathname.endsWith('/stream');
    if (origin === urls.embed && pathname.startsWith('/v1/me/') && !isEndless) texts.push(response.text().catch(() => ''));
  });
  return texts;
}

/** Ids of the offers that lenders made to this person, as the frame shows them. */
async function personalOffers({ frame }: Shopper): Promise<string[]> {
  const list = frame.locator('liana-offer-list');
  const personal = () =>
    list.evaluate((element) =>
      (element as unknown as { offers: OfferView[] }).offers.filter(({ stage }) => stage === 'prequalified').map(({ id }) => id),
    );
  await expect.poll(async () => (await personal()).length).toBeGreaterThan(3);
  return personal();
}

/** The page has made the session itself and knows its id. */
const idOfSession = (page: Page): Promise<string> =>
  page
    .locator('liana-offers')
    .evaluate((element) => (element as unknown as { session: { offers: { session: { id: string } } } }).session.offers.session.id);

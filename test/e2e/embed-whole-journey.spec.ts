import { frameHeights, hostEventNames } from '@liana/contract/bridge';
import type { BrowserContext, Frame, Page } from '@playwright/test';
import { codesSentTo } from '../support/letters.ts';
import { aPerson } from '../support/person.ts';
import { expect, test } from './support/fixtures.ts';
import { fullForms } from './support/full-forms.ts';
import { heardInHostPage, listenInHostPage } from './support/host-listener.ts';
import type { Hands } from './support/inputs.ts';
import { Shopper } from './support/journey.ts';
import { layoutShifts, watchLayoutShift } from './support/layout-shift.ts';
import { personalDataIn } from './support/personal-data.ts';
import { decision, openAgreement, openMyLoans, sendApplication, sign } from './support/portal-steps.ts';
import { hasNumber, logsOf, tokensIn } from './support/secrets.ts';
import { sharedSystem } from './support/shared-system.ts';
import { toCheckout, toReview } from './support/ways.ts';
import { keptIn, type SeenRequest, type Witness, witness } from './support/witness.ts';

const { settings, urls } = sharedSystem();
let context: BrowserContext;
let shopper: Shopper;
let over: Witness;
let sent: SeenRequest[];
let codes: string[];
let heardByPage: string;
/** Every tap, every field and every pick from the shop's page to the lender's yes. */
let inputs: Pick<Hands, 'taps' | 'fields' | 'inputs'>;
/** What each place of the browser keeps at the end, by the name of the place. */
const kept: Record<string, Record<string, unknown>> = {};

// US-1 once, from the product page to *my loans*, with somebody looking over the shopper's shoulder.
test.beforeAll(async ({ browser }) => {
  test.setTimeout(180_000);
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  over = await witness(context);
  const page = await context.newPage();
  await listenInHostPage(page);
  await watchLayoutShift(page);
  shopper = new Shopper(page, aPerson({ behaviour: 'approve' }), 'en', urls);

  const portal = await toReview(shopper);
  await sendApplication(shopper, portal);
  await expect(portal.locator(`${decision} button.filled`)).toBeVisible();
  inputs = { taps: shopper.hands.taps, fields: shopper.hands.fields, inputs: shopper.hands.inputs };
  await openAgreement(shopper, portal);
  kept.frame = await keptIn(frameOf(page));
  await sign(shopper, portal);
  await portal.close();
  await expect(page.locator('liana-checkout .result')).toBeVisible();
  kept.shop = await keptIn(page);
  heardByPage = await heardInHostPage(page);
  console.log(`layout shift of the whole checkout: ${cumulative(await layoutShifts(page)).toFixed(3)}`);
  await openMyLoans(shopper, page);
  kept.portal = await keptIn(page);
  sent = await over.requests();
  codes = await codesSentTo(urls.api.replace('api.localhost', '127.0.0.1'), shopper.person.email);
});
test.afterAll(() => context?.close());

test('the witness was there: it saw every host, the frame, the portal and the codes', () => {
  const hosts = new Set(sent.map(({ url }) => url.origin));
  expect([...hosts].sort()).toEqual([urls.api, urls.embed, urls.portals.halden, urls.shop].sort());
  expect(sent.filter(({ headers }) => tokensIn(headers.authorization ?? '').length > 0).length).toBeGreaterThan(20);
  expect(codes.length).toBeGreaterThan(0);
});

test('from the shop’s page to approved takes fewer inputs than the lenders’ own forms have fields', () => {
  const { lenders, fieldsOneByOne, differentFields } = fullForms();
  const { asked } = shopper;

  console.log(`inputs to approved: ${inputs.inputs} (${inputs.taps} taps, ${inputs.fields} fields; ${asked.length} questions)`);
  console.log(`full forms of ${lenders} lenders: ${fieldsOneByOne} fields one by one, ${differentFields} different ones`);
  expect(inputs.inputs).toBeLessThan(fieldsOneByOne);
  expect(inputs.fields).toBeLessThan(differentFields);
  expect(new Set(asked).size).toBe(asked.length);
});

test('E12: nobody else is asked for anything', () => {
  const ours = [urls.api, urls.embed, urls.portals.halden, urls.shop];

  expect(sent.filter(({ url }) => !ours.includes(url.origin)).map(({ url }) => url.href)).toEqual([]);
});

test('E8: the shop’s strict policy, the frame’s and the portal’s had nothing to stop', () => {
  expect(over.violations).toEqual([]);
});

test('no error and no warning came into any console', () => {
  expect(over.complaints).toEqual([]);
});

test('E19: no token, no code and nothing personal stands in an address or a Referer', () => {
  // What follows the # never leaves the browser.
  const written = sent.flatMap(({ url, headers }) => [`${url.origin}${url.pathname}${url.search}`, headers.referer ?? '']);

  expect(written.flatMap(tokensIn)).toEqual([]);
  expect(personalDataIn(written.join('\n'), shopper.person)).toEqual([]);
  expect(codes.filter((code) => hasNumber(written.join('\n'), code))).toEqual([]);
});

test('E19: frame and portal tell nobody where they were', () => {
  const fromUs = sent.filter(({ askedBy }) => askedBy.startsWith(urls.embed) || askedBy.startsWith(urls.portals.halden));
  const documents = sent.filter(({ answer, url }) => url.origin !== urls.shop && answer['content-type']?.startsWith('text/html'));

  expect(fromUs.length).toBeGreaterThan(20);
  expect(fromUs.filter(({ headers }) => headers.referer).map(({ url }) => url.href)).toEqual([]);
  expect(documents.length).toBeGreaterThan(1);
  expect(documents.filter(({ answer }) => answer['referrer-policy'] !== 'no-referrer').map(({ url }) => url.href)).toEqual([]);
});

test('E19: no process wrote a token, a code or anything personal into its log', () => {
  const logs = logsOf(settings);

  expect(logs).toContain('/v1/me/');
  expect([...new Set(tokensIn(logs))]).toEqual([]);
  expect(personalDataIn(logs, shopper.person)).toEqual([]);
  expect(codes.filter((code) => hasNumber(logs, code))).toEqual([]);
});

test('E18: the frame keeps no cookie and stores nothing, nor does its host ask for it', async () => {
  const fromEmbed = sent.filter(({ url }) => url.origin === urls.embed);

  expect(kept.frame).toEqual({});
  expect(fromEmbed.length).toBeGreaterThan(10);
  expect(fromEmbed.filter(({ answer }) => 'set-cookie' in answer).map(({ url }) => url.href)).toEqual([]);
  expect((await context.cookies([urls.embed, urls.api])).map(({ name }) => name)).toEqual([]);
});

test('E18: nothing personal lies in a store of the shop’s page or of the portal', () => {
  expect(personalDataIn(JSON.stringify(kept), shopper.person)).toEqual([]);
  expect(tokensIn(JSON.stringify(kept))).toEqual([]);
});

test('E1: a script in the shop’s page heard nothing personal, and no code', () => {
  expect(personalDataIn(heardByPage, shopper.person)).toEqual([]);
  expect(codes.filter((code) => hasNumber(heardByPage, code))).toEqual([]);
});

test('E20: what the shop’s page heard of the frame is the documented events and heights of the ladder', () => {
  const lines = heardByPage.split('\n').map(parsed);
  const events = lines.filter(({ type }) => String(type).startsWith('liana-'));
  const heights = lines.filter(({ type, height }) => type === 'height' && height !== undefined);

  expect(new Set(events.map(({ type }) => type))).toEqual(
    new Set([hostEventNames.ready, hostEventNames.open, hostEventNames.step, hostEventNames.status]),
  );
  expect(new Set(events.flatMap(({ detail }) => Object.keys(detail as object)))).toEqual(
    new Set(['view', 'step', 'status', 'applicationId']),
  );
  const steps = events.flatMap(({ type, detail }) => (type === hostEventNames.step ? [(detail as { step: string }).step] : []));
  expect(steps.filter((step, index) => step === steps[index - 1])).toEqual([]);
  expect(heights.length).toBeGreaterThan(2);
  expect(heights.filter(({ height }) => !frameHeights.includes(height as number))).toEqual([]);
});

test('the witness can see: what a policy stops is seen in the page and in the frame, and so is a word in the console', async ({
  browser,
}) => {
  const other = await browser.newContext();
  const eyes = await witness(other);
  const page = await other.newPage();
  const visitor = new Shopper(page, aPerson(), 'en', urls);
  await toCheckout(visitor);
  await visitor.openOffers();
  await visitor.enterFrame();

  for (const place of [page, frameOf(page)]) await place.evaluate(() => document.body.setAttribute('style', 'color: red'));
  await page.evaluate(() => console.error('a word'));

  await expect.poll(() => eyes.violations.map((violation) => new URL(violation.split(': ')[0]!).origin)).toEqual([urls.shop, urls.embed]);
  expect(eyes.complaints).toContain('error: a word');
  await other.close();
});

const frameOf = (page: Page): Frame => page.frames().find((frame) => frame.url().startsWith(urls.embed))!;

/** What was heard as data; texts of the page are none. */
function parsed(line: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(line));
  } catch {
    return {};
  }
}

const cumulative = (shifts: Awaited<ReturnType<typeof layoutShifts>>) =>
  shifts.reduce((sum, { value, recentInput }) => (recentInput ? sum : sum + value), 0);

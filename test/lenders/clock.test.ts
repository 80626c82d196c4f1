import { afterAll, beforeAll, expect, test } from 'vitest';
import { attempt, call, problemOf } from '../support/caller.ts';
import { aJourney } from '../support/journey.ts';
import { aPerson } from '../support/person.ts';
import { platformRows } from '../support/stores.ts';
import { walkTo } from '../support/walk.ts';
import { startWiredSystem, type WiredSystem } from '../support/wired-system.ts';

const HOUR_MS = 3_600_000;

// The clock of a tenant goes forward only: these tests happen one after the other, as in life.
let system: WiredSystem;
beforeAll(async () => {
  system = await startWiredSystem();
}, 120_000);
afterAll(() => system?.stop());

const aShopper = () => aJourney(system, { person: aPerson({ behaviour: 'approve' }) });
const moveTo = (to: Date) => call(aShopper().shopServer, 'moveTestClock', { body: { to: to.toISOString() } });
const now = async () => Date.parse((await call(aShopper().shopServer, 'getTestClock', {})).now);

test('a draft whose offer has run out cannot be sent: the offer is priced again', async () => {
  const journey = await walkTo(aShopper(), 'entered');
  const { offer } = journey.application!;

  await moveTo(new Date(Date.parse(offer.expiresAt) + 1_000));
  const review = await attempt(journey.portal, 'getReview');
  const again = await call(journey.portal, 'getMyOffers', {});

  expect(problemOf(review)?.code).toBe('offer-expired');
  expect(again.offers.map(({ id }) => id)).not.toContain(offer.id);
  expect(again.offers.every(({ expiresAt }) => Date.parse(expiresAt) > Date.parse(offer.expiresAt))).toBe(true);
});

test('24 hours after the last answer what a shopper without an application said is gone, and is asked anew', async () => {
  const journey = await walkTo(aShopper(), 'answered');
  const facts = () => platformRows(system, 'select fact from session_facts where session_id = ?', journey.sessionId!);
  const session = () => platformRows(system, 'select wrapped_key, purged_at from sessions where id = ?', journey.sessionId!)[0]!;
  const answered = facts().length;

  await moveTo(new Date((await now()) + 23 * HOUR_MS));
  const kept = facts().length;
  await moveTo(new Date((await now()) + 2 * HOUR_MS));
  await expect.poll(() => facts().length, { timeout: 10_000 }).toBe(0);

  expect(kept).toBe(answered);
  expect(session()).toEqual({ wrapped_key: null, purged_at: expect.any(String) });
  expect((await call(journey.frame!, 'getMyOffers', {})).next?.fact).toBe(journey.asked[0]);
});

test('from the midnight after a licence has ended its lender’s products are gone, in the market’s own time zone', async () => {
  const lendersNow = async () => {
    const { offers } = (await walkTo(aShopper(), 'opened')).offers!;
    return new Set(offers.map(({ lender }) => lender.id));
  };

  // The catalogue's NMLS licences are valid until the end of 2027; New York is five hours behind.
  await moveTo(new Date('2028-01-01T04:59:00.000Z'));
  const lastMinute = await lendersNow();
  await moveTo(new Date('2028-01-01T05:01:00.000Z'));
  const newYear = await lendersNow();

  expect([...lastMinute].sort()).toEqual(['brindle', 'fennick', 'kestrel', 'lumenvale', 'northmere', 'odela', 'stanmoor', 'tessel']);
  expect([...newYear].sort()).toEqual(['brindle', 'northmere', 'stanmoor', 'tessel']);
});

test('a clock that would go back is refused, and nothing happens', async () => {
  const before = await now();

  const back = await attempt(aShopper().shopServer, 'moveTestClock', { body: { to: '2026-11-21T00:00:00.000Z' } });

  expect(problemOf(back)?.code).toBe('clock-backwards');
  expect(await now()).toBeGreaterThanOrEqual(before);
});

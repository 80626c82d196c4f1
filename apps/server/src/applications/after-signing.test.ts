import { type ApplicationView, type Route, routes } from '@liana/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { features } from '../features.ts';
import { goodAnswers, Journey } from '../testing/journey.ts';
import { withLenders } from '../testing/lenders.ts';
import { aServer, type TestServer } from '../testing/server.ts';
import { stores } from '../testing/stores.ts';

const openToFrames = (Object.values(routes) as Route[]).filter(({ access }) => access.includes('frame-token'));
const others = openToFrames.filter((route) => route !== routes.getMyApplication);

describe.each(stores)('a frame whose application was signed, on %s', (store) => {
  let server: TestServer;
  let shopper: Journey;
  let before: ApplicationView;

  beforeAll(async () => {
    server = await aServer({ store, features, settings: { answerWithinMs: 1_500 } });
    await withLenders(server);
    server.worker.start();
    shopper = new Journey(server);
    await shopper.upToReview();
    before = (await shopper.inFrame('GET', '/v1/me/application')).json as ApplicationView;
    await shopper.upToCharge();
  });
  afterAll(() => server.close());

  test('is told that it was, and nothing that the person said (bar A7)', async () => {
    const after = await shopper.inFrame('GET', '/v1/me/application');

    expect(before.answers.length).toBeGreaterThan(0);
    expect(after.json).toMatchObject({ id: before.id, state: 'signed', answers: [], loanId: null, next: null });
    expect(after.text).not.toContain(goodAnswers.lastName as string);
  });

  test.each(others.map(({ method, path }) => [method, path] as const))('%s %s is closed to it (bar A7)', async (method, path) => {
    const reply = await shopper.inFrame(method, path, method === 'GET' ? undefined : {});

    expect(reply.status).toBe(401);
  });

  test('its person goes on in the portal', async () => {
    const inPortal = (await shopper.inPortal('GET', '/v1/me/application')).json as ApplicationView;

    expect(inPortal).toMatchObject({ state: 'signed', loanId: expect.any(String) });
    expect(inPortal.answers.length).toBeGreaterThan(0);
  });

  test("another visitor's frame is not touched by it", async () => {
    const other = new Journey(server);
    await other.openInShop();

    expect((await other.inFrame('GET', '/v1/me/offers')).status).toBe(200);
  });
});

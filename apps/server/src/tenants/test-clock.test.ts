import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aServer, type TestServer } from '../testing/server.ts';
import { stores } from '../testing/stores.ts';

const day = 86_400_000;

describe.each(stores)("a tenant's clock on %s", (store) => {
  let server: TestServer;
  beforeEach(async () => {
    server = await aServer({ store });
  });
  afterEach(() => server.close());

  const clock = (request: { method: 'GET' } | { method: 'POST'; body: { to: string } }) =>
    server.call({ host: 'api', path: '/v1/test-clock', token: server.demo.halden.secretKey, ...request });
  const move = (days: number) => clock({ method: 'POST', body: { to: new Date(server.clock.now() + days * day).toISOString() } });
  const read = async () => ((await clock({ method: 'GET' })).json as { now: string }).now;

  test('R16: goes forward only', async () => {
    await move(30);

    expect((await move(10)).problem).toBe('clock-backwards');
  });

  test('R16: goes forward only, also when two move it at once', async () => {
    const before = server.clock.now();

    const replies = await Promise.all([move(30), move(10)]);

    expect(replies.filter(({ status }) => status === 200).length).toBeGreaterThan(0);
    expect(Date.parse(await read())).toBeGreaterThanOrEqual(before + 30 * day);
  });
});

import { expect } from '@open-wc/testing';
import { expectAccessible, says, scriptedServer } from '../../testing/in-browser.ts';
import { serverSays } from '../../testing/recorded.ts';
import { aFlow } from './testing/offers-flow.fixture.ts';

describe('try', () => {
  const server = scriptedServer();
  it('first', async () => {
    server.use(serverSays('getMyOffers', 'first'));
    const flow = await aFlow();
    await says(flow, 'Northmere');
    await expectAccessible(flow);
    expect(1).to.equal(1);
  });
});

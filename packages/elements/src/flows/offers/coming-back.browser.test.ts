import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { HttpResponse, http } from 'msw';
import { press, says, scriptedServer, type } from '../../testing/in-browser.ts';
import { recorded, serverSays } from '../../testing/recorded.ts';
import type { ApplicationStartedEvent } from '../events.ts';
import { aFlow } from './testing/offers-flow.fixture.ts';

describe('coming back', () => {
  const server = scriptedServer(
    serverSays('getMyOffers', 'unproved'),
    serverSays('sendContactCode', 'sent'),
    serverSays('checkContactCode', 'proved'),
  );

  async function aFlowWithTheCodeTyped() {
    const flow = await aFlow();
    await press(flow, 'Bring my answers back');
    await says(flow, 'How can we reach you?');
    await type(flow, 'input', 'mara@example.com');
    await sendKeys({ press: 'Enter' });
    await says(flow, 'We sent six digits to mara@example.com');
    await type(flow, 'input', '123456');
    return flow;
  }

  it('leads to the application that was begun, after a code', async () => {
    server.use(serverSays('getMyApplication', 'begun'));
    const flow = await aFlowWithTheCodeTyped();

    setTimeout(() => sendKeys({ press: 'Enter' }));
    const started = await oneEvent<ApplicationStartedEvent>(flow, 'liana-application-started');

    expect(started.applicationId).to.equal(recorded('getMyApplication', 'begun').id);
  });

  it('leads to the list with the answers where none was begun', async () => {
    server.use(http.get('/v1/me/application', () => HttpResponse.json({ code: 'not-found' }, { status: 404 })));
    const flow = await aFlowWithTheCodeTyped();
    server.use(serverSays('getMyOffers', 'settled'));

    await sendKeys({ press: 'Enter' });

    await says(flow, 'Ask 8 lenders for their own answer');
  });
});

import { expect, oneEvent } from '@open-wc/testing';
import { says, scriptedServer } from '../../testing/in-browser.ts';
import { find } from '../../testing/index.ts';
import { recorded, serverSays } from '../../testing/recorded.ts';
import type { FlowStatusEvent, HandoffEvent } from '../events.ts';
import { aFlow } from './testing/apply-flow.fixture.ts';

describe('from the application to the portal', () => {
  const server = scriptedServer(serverSays('getMyApplication', 'filled'));
  const { open } = window;
  const { url } = recorded('createHandoff', 'to-portal');

  afterEach(() => {
    window.open = open;
  });

  /** Presses *Review and sign* where `window.open` answers with `opened`. */
  async function handOver(flow: HTMLElement, opened: Window | null) {
    window.open = () => opened;
    setTimeout(() => find(flow, '.foot .filled').click());
    return oneEvent<HandoffEvent>(flow, 'liana-handoff');
  }

  it('A7: where no window may open, the page goes to the portal, and the server is told that the page saw the code', async () => {
    const told: unknown[] = [];
    server.use(serverSays('createHandoff', 'to-portal', { heard: told }));
    const flow = await aFlow();
    await says(flow, 'Everything the lender needs is here');

    const handoff = await handOver(flow, null);

    expect(handoff.url).to.equal(url);
    expect(told).to.deep.equal([{ returnToShop: true }]);
  });

  it('opens the portal in a window of its own, unseen by the page, and notices there that it is financed', async () => {
    server.use(serverSays('createHandoff', 'to-portal'));
    const flow = await aFlow();
    await says(flow, 'Everything the lender needs is here');
    const portal = { location: { href: '' } };

    const handoff = await handOver(flow, portal as Window);

    expect(handoff.url).to.equal(null);
    expect(portal.location.href).to.equal(url);
    await says(flow, 'Go on in the other window');
    server.use(serverSays('getMyApplication', 'signed'));
    const heard = await oneEvent<FlowStatusEvent>(flow, 'liana-flow-status');
    expect([heard.status, heard.applicationId]).to.deep.equal(['financed', recorded('getMyApplication', 'signed').id]);
    await says(flow, 'Your order is financed');
  });

  it('follows the person from a no to the next offer and its yes, all in the other window', async () => {
    server.use(serverSays('getMyApplication', 'declined'));
    const flow = await aFlow();
    await says(flow, `${recorded('getMyApplication', 'declined').offer.lender.name} said no`);

    server.use(serverSays('getMyApplication', 'signed'));
    await oneEvent<FlowStatusEvent>(flow, 'liana-flow-status');

    await says(flow, 'Your order is financed');
  });

  it('does not hand over an order that the shop has not confirmed', async () => {
    server.use(serverSays('getMyApplication', 'unbound'));
    const flow = await aFlow();
    await says(flow, 'has not confirmed this order yet');
    let isHandedOver = false;
    flow.addEventListener('liana-handoff', () => {
      isHandedOver = true;
    });

    find(flow, '.foot .filled').click();

    expect(isHandedOver).to.equal(false);
    expect(find(flow, '.foot .filled').getAttribute('aria-disabled')).to.equal('true');
  });
});

import { waitUntil } from '@open-wc/testing';
import { applyTheme, expectAccessible, scriptedServer } from '../../testing/in-browser.ts';
import { type Situation, serverSays } from '../../testing/recorded.ts';
import { aFlow } from './testing/apply-flow.fixture.ts';

describe('the application for everybody', () => {
  before(() => applyTheme());
  const server = scriptedServer();

  const screens: [name: string, application: Situation<'getMyApplication'>][] = [
    ['a question', 'begun'],
    ['everything answered', 'filled'],
    ['an order that is not bound', 'unbound'],
    ['with the lender', 'referred'],
    ['other terms', 'counter-offered'],
    ['to be signed', 'approved'],
    ['financed', 'signed'],
    ['declined', 'declined'],
  ];
  for (const [name, situation] of screens) {
    for (const locale of ['en', 'zh-Hans'] as const) {
      it(`has no barrier that can be found by a program: ${name}, ${locale}`, async () => {
        server.use(serverSays('getMyApplication', situation));
        const flow = await aFlow({ locale });
        await waitUntil(() => flow.shadowRoot!.querySelector('.sheet'));

        await expectAccessible(flow);
      });
    }
  }

  it('has no barrier that can be found by a program: a code before the draft', async () => {
    server.use(serverSays('getMyApplication', 'contact-not-proved'));
    const flow = await aFlow();
    await waitUntil(() => flow.shadowRoot!.querySelector('liana-contact-step'));

    await expectAccessible(flow);
  });
});

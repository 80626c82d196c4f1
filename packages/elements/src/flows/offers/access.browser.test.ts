import { waitUntil } from '@open-wc/testing';
import { applyTheme, expectAccessible, press, says, scriptedServer } from '../../testing/in-browser.ts';
import { type Situation, serverSays } from '../../testing/recorded.ts';
import { aFlow } from './testing/offers-flow.fixture.ts';

describe('the offers for everybody', () => {
  before(() => applyTheme());
  const server = scriptedServer(serverSays('getPrequalificationTexts', 'every-lender'), serverSays('getOfferDisclosure', 'estimate'));

  const screens: [name: string, list: Situation<'getMyOffers'>][] = [
    ['the first list', 'first'],
    ['nothing left to ask', 'settled'],
    ['lenders that are waited for', 'late'],
    ['a changed amount', 'dearer'],
    ['no offer that fits', 'nothing-fits'],
    ['a wish for cash', 'cash'],
  ];
  for (const [name, situation] of screens) {
    for (const locale of ['en', 'zh-Hans'] as const) {
      it(`has no barrier that can be found by a program: ${name}, ${locale}`, async () => {
        server.use(serverSays('getMyOffers', situation));
        const flow = await aFlow({ locale });
        await waitUntil(() => flow.shadowRoot!.querySelector('liana-offer-list'));

        await expectAccessible(flow);
      });
    }
  }

  const steps: [name: string, list: Situation<'getMyOffers'>, button: string, words: string][] = [
    ['contact', 'unproved', 'Continue', 'How can we reach you?'],
    ['consents', 'settled', 'Continue', 'Which lenders may make a soft check?'],
    ['full cost', 'settled', 'Full cost of Brindle Savings', 'Truth in Lending disclosure'],
    ['comparison', 'settled', 'Compare', 'Compare three offers'],
  ];
  for (const [name, situation, button, words] of steps) {
    it(`has no barrier that can be found by a program: ${name}`, async () => {
      server.use(serverSays('getMyOffers', situation));
      const flow = await aFlow();
      await press(flow, button);
      await says(flow, words);

      await expectAccessible(flow);
    });
  }
});

import type { OffersView } from '@liana/contract';
import { expect } from '@open-wc/testing';
import { aLender, anOffersView, demoOffers } from '../../testing/index.ts';
import { aFlow, asked, list, press, says, texts, theServer, unproved } from './testing/offers-flow.fixture.ts';

describe('the offers for everybody', () => {
  const server = theServer();

  const screens: Record<string, OffersView> = {
    'the first list': anOffersView(),
    'nothing left to ask': asked,
    'lenders that are waited for': {
      ...asked,
      pending: [
        { lender: aLender('lumenvale'), state: 'asking' },
        { lender: aLender('stanmoor'), state: 'late' },
      ],
    },
    'a changed amount': anOffersView({
      session: { changed: { was: { amountMinor: 119_900, currency: 'USD' }, now: { amountMinor: 99_900, currency: 'USD' } } },
    }),
    'no offer that fits': anOffersView({ offers: demoOffers().slice(-1), next: null }),
  };

  for (const [name, view] of Object.entries(screens)) {
    for (const locale of ['en', 'zh-Hans'] as const) {
      it(`has no barrier that can be found by a program: ${name}, ${locale}`, async () => {
        server.use(list(view));
        const flow = await aFlow({ locale });

        await expect(flow).to.be.accessible();
      });
    }
  }

  for (const screen of ['contact', 'consents', 'cost'] as const) {
    it(`has no barrier that can be found by a program: ${screen}`, async () => {
      server.use(list(screen === 'contact' ? unproved : asked), texts);
      const flow = await aFlow();
      await press(flow, screen === 'cost' ? 'Full cost of Odela Finance' : 'Continue');
      await says(flow, { contact: 'How can we reach you?', consents: 'Which lenders', cost: 'Full cost: Odela' }[screen]);

      await expect(flow).to.be.accessible();
    });
  }
});

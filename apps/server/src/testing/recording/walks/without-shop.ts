import { proveContact } from '../../visit.ts';
import type { Walk } from '../stage.ts';

const wish = { amount: { amountMinor: 1_234_000, currency: 'USD' }, tenorMonths: 24, purpose: 'home-improvement' };

/** Into the portal from nowhere: to look at loans that are not there, and with a wish for money. */
export const withoutShop: Walk = {
  families: ['cash-instalment', 'revolving-line'],
  async go({ server, newShopper }) {
    const visitor = newShopper();
    await visitor.portal.hear('openPortal', 'opened');
    await visitor.portal.refused('getMyLoans', 'contact-not-proved');
    await proveContact(server, { host: 'halden-pay.localhost', cookie: visitor.cookie }, 'mara@example.com');
    await visitor.portal.hear('getMyLoans', 'none');

    await visitor.portal.hear('startInPortal', 'cash', { body: { wish } });
    await visitor.portal.hear('getMyOffers', 'cash');
  },
};

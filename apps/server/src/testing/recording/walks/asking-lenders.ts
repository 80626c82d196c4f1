import { lastCode } from '../../visit.ts';
import { readEvents } from '../event-reader.ts';
import { atRate, heldBack, outwait, withSome } from '../lender-pace.ts';
import type { Walk } from '../stage.ts';

/** From the contact's proof to what lenders say: one late, one silent, one that talks nonsense. */
export const askingLenders: Walk = {
  families: ['instalment'],
  async go({ server, lenders, tape, newShopper }) {
    const shopper = newShopper();
    const { frame } = shopper;
    await shopper.openInShop();
    await shopper.answerAll();
    const { offers } = await frame.hear('getMyOffers', 'unproved');
    await frame.refused('chooseOffer', 'contact-not-proved', { body: { offerId: offers[0]!.id } });
    await frame.hear('sendContactCode', 'sent', { body: { email: 'mara@example.com' } });
    await frame.refused('checkContactCode', 'code-wrong', { body: { code: '000000' } });
    await frame.hear('checkContactCode', 'proved', { body: { code: await lastCode(server, 'mara@example.com') } });
    await frame.hear('getMyOffers', 'settled');

    const texts = await frame.hear('getPrequalificationTexts', 'every-lender');
    const consents = texts.consents.map(({ textId, hash, lenderId }) => ({ textId, hash, lenderId }));
    await frame.refused('prequalify', 'consent-text-changed', { body: { consents: [{ ...consents[0], hash: '0'.repeat(64) }] } });
    const late = heldBack();
    withSome(lenders, {
      odela: () => '{"offers": [',
      lumenvale: (request) => late.until.then(() => atRate('11.99', request)),
      stanmoor: () => new Promise(() => {}),
    });
    const asking = frame.hear('prequalify', 'partial', { body: { consents } });
    await outwait(server, ['lumenvale', 'stanmoor']);
    await asking;

    await shopper.moveTestClock(10_000);
    await frame.hear('getMyOffers', 'late');
    const stream = await readEvents(shopper);
    await stream.upTo('offers');
    server.clock.advance(1_000);
    late.release();
    await stream.upTo('offers');
    await frame.hear('stopWaiting', 'stanmoor', { body: { lenderId: 'stanmoor' } });
    await stream.upTo('done');
    tape.keep('streamPrequalification', 'late-and-garbage', { status: stream.status, events: stream.events });
    await frame.hear('getMyOffers', 'asked');

    await shopper.moveTestClock(25 * 3_600_000);
    await frame.refused('chooseOffer', 'offer-expired', { body: { offerId: offers[0]!.id } });
    await frame.hear('getMyOffers', 'priced-again');
  },
};

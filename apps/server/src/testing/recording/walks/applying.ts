import { goodAnswers } from '../../journey.ts';
import { aHandoffCode, proveContact } from '../../visit.ts';
import { heldBack, outwait, whenWaitingFor } from '../lender-pace.ts';
import type { Walk } from '../stage.ts';

/** From the chosen offer to the signed loan, with everything that the review refuses on the way. */
export const applying: Walk = {
  families: ['instalment'],
  async go({ server, lenders, newShopper }) {
    const shopper = newShopper();
    const { frame, portal } = shopper;
    await shopper.openInShop();
    await shopper.answerAll();
    await shopper.prove('mara@example.com');
    await shopper.askLenders();
    const { offers } = await shopper.offers();
    await frame.hear('chooseOffer', 'chosen', { body: { offerId: offers[1]!.id } });
    await frame.hear('getMyApplication', 'begun');
    await frame.hear('answerApplication', 'first-name', { body: { fact: 'firstName', value: goodAnswers.firstName } });
    await (await shopper.reloaded()).frame.refused('getMyApplication', 'contact-not-proved');
    await shopper.fillForm();
    await frame.hear('getMyApplication', 'unbound');
    await frame.hear('sendResumeLink', 'sent');

    await portal.hear('getPortalSession', 'nobody');
    const { url } = await frame.hear('createHandoff', 'to-portal', { body: {} });
    const code = new URL(url).hash.replace('#code=', '');
    await portal.hear('createPortalSession', 'arrived', { body: { code } });
    await portal.refused('createPortalSession', 'code-expired', { body: { code } });
    const unbound = await portal.hear('getReview', 'unbound');
    await portal.refused('submitApplication', 'order-not-bound', { body: shopper.submission(unbound) });
    await shopper.bind();
    await portal.hear('getPortalSession', 'own-window');
    await portal.hear('getMyApplication', 'filled');
    await portal.hear('answerApplication', 'city-again', { body: { fact: 'city', value: goodAnswers.city } });

    const body = shopper.submission(await portal.hear('getReview', 'complete'));
    await portal.refused('submitApplication', 'consent-missing', { body: { ...body, consents: body.consents.slice(1) } });
    await portal.refused('submitApplication', 'disclosure-changed', { body: { ...body, disclosureHash: '0'.repeat(64) } });
    const slow = heldBack();
    lenders.script.apply = () => slow.until.then(() => ({ decision: 'approve' as const }));
    const sending = portal.hear('submitApplication', 'submitted', { body });
    await outwait(server, [offers[1]!.lender.id]);
    await sending;
    await portal.hear('getMyApplication', 'submitted');
    slow.release();
    await whenWaitingFor(server, []);
    await portal.hear('getMyApplication', 'approved');

    const { agreement } = await portal.hear('getAgreement', 'to-sign');
    const { textId, hash, lenderId } = agreement;
    await portal.hear('signApplication', 'signed', { body: { agreement: { textId, hash, lenderId } } });
    await portal.hear('getMyApplication', 'signed');

    const inPage = newShopper();
    await inPage.upToReviewOf('tessel-purchase', 'lena@example.com', 'order-2');
    await inPage.portal.hear('createPortalSession', 'through-the-page', {
      body: { code: await aHandoffCode(server, inPage.frameToken, { returnToShop: true }) },
    });
    await inPage.portal.refused('getReview', 'contact-not-proved');
    await proveContact(server, { host: 'halden-pay.localhost', cookie: inPage.cookie }, 'lena@example.com');
    await inPage.portal.hear('getPortalSession', 'back-to-shop');

    const tooLate = newShopper();
    await tooLate.upToReviewOf('tessel-purchase', 'nora@example.com', 'order-3');
    const late = tooLate.submission(await tooLate.review());
    await tooLate.moveTestClock(25 * 3_600_000);
    await tooLate.portal.refused('submitApplication', 'offer-expired', { body: late });
  },
};

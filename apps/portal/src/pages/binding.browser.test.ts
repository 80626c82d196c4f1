import type { LianaDisclosure } from '@liana/elements';
import { aDecline, aFilledApplication, aLoan, anOffer, aReview, aSigning, find, myLoans, search } from '@liana/elements/testing';
import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { HttpResponse } from 'msw';
import { aPortal, application, get, hears, press, says, theServer } from '../testing/portal.fixture.ts';

describe('what binds, and what was bound', () => {
  const server = theServer();

  it('sends nothing before every box is ticked by the person, and then names each text and the disclosure', async () => {
    const review = aReview();
    server.use(get('/v1/me/application/review', review), application(aFilledApplication({ state: 'submitted' })));
    const sent = hears('/v1/me/application/submit', () => HttpResponse.json(aFilledApplication({ state: 'submitted' })));
    const portal = await aPortal('/review');
    await says(portal, 'What you agree to');

    const boxes = () => search(portal, 'liana-consent').map((consent) => find<HTMLInputElement>(consent, 'input'));
    expect(boxes().filter((box) => box.checked)).to.have.length(0);
    await press(portal, 'Send application');
    await says(portal, '3 boxes are not ticked');
    expect(find(portal, '.notice.critical').matches(':focus')).to.equal(true);
    for (const box of boxes()) {
      box.focus();
      await sendKeys({ press: 'Space' });
    }
    await waitUntil(() => find<LianaDisclosure>(portal, 'liana-disclosure').dwellMs > 0);
    await press(portal, 'Send application');

    await says(portal, 'Northmere Bank has your application');
    const [body] = sent as [{ disclosureHash: string; dwellMs: number; consents: { textId: string }[] }];
    expect(sent).to.have.length(1);
    expect(body.disclosureHash).to.equal(review.disclosure.hash);
    expect(body.dwellMs).to.be.greaterThan(0);
    expect(body.consents.map(({ textId }) => textId)).to.deep.equal(review.consents.map(({ textId }) => textId));
  });

  it('opens one answer to change it, and comes back to the review', async () => {
    server.use(get('/v1/me/application/review', aReview()), application(aFilledApplication()));
    hears('/v1/me/application/answers', () => HttpResponse.json(aFilledApplication()));
    const portal = await aPortal('/review');
    await says(portal, 'Your answers');

    await press(portal, 'Change: Rent or mortgage');
    await says(portal, 'What do you pay each month');
    expect(find<HTMLInputElement>(portal, 'input[inputmode]').value).to.equal('640');
    await press(portal, 'Continue');
    await says(portal, 'Everything the lender needs is here');
    await press(portal, 'Review and sign');

    await says(portal, 'Check what you are about to send');
  });

  it('hears of the decision by itself, and leads to the signature', async () => {
    server.use(application(aFilledApplication({ state: 'referred' })), get('/v1/me/application/agreement', aSigning()));
    const portal = await aPortal('/decision');
    await says(portal, 'Northmere Bank is looking at it');

    server.use(application(aFilledApplication({ state: 'approved' })));
    await says(portal, 'Northmere Bank said yes');
    await press(portal, 'Read and sign');
    await says(portal, 'This is the agreement with Northmere Bank');
    await press(portal, 'Sign');
    await says(portal, 'Tick the box to sign');

    const signed = hears('/v1/me/application/sign', () => HttpResponse.json(aFilledApplication({ state: 'signed' })));
    server.use(application(aFilledApplication({ state: 'signed' })));
    find(find(portal, 'liana-consent'), 'input').click();
    await press(portal, 'Sign');

    await says(portal, 'Your order is financed');
    expect(signed).to.have.length(1);
    expect(find<HTMLAnchorElement>(portal, 'a.button').href).to.equal('http://shop.test/order');
  });

  it('shows other terms beside the ones that were asked for, and takes or leaves them alike', async () => {
    const counterOffer = anOffer({ plan: { principal: 90_000, rate: '15.49', months: 18 } });
    server.use(application(aFilledApplication({ state: 'counter-offered', counterOffer })));
    const accepted = hears('/v1/me/application/accept', () =>
      HttpResponse.json(aFilledApplication({ state: 'approved', offer: counterOffer })),
    );
    const portal = await aPortal('/decision');
    await says(portal, 'Northmere Bank offers other terms');

    const [take, leave] = search(find(portal, 'liana-decision-page'), 'button.outlined');
    expect(take!.className).to.equal(leave!.className);
    await press(portal, 'Take the other terms');

    await says(portal, 'Northmere Bank said yes');
    expect(accepted).to.have.length(1);
  });

  it('after a no: the reasons, and what fits next in one tap without asking again', async () => {
    server.use(application(aDecline()), get('/v1/me/application/review', aReview()));
    const portal = await aPortal('/decision');
    await says(portal, 'Northmere Bank said no to $1,199.00 over 12 months');
    await says(portal, 'this lender’s limit is 40%');
    const chosen = hears('/v1/me/applications', () => HttpResponse.json(aFilledApplication(), { status: 201 }));

    await press(portal, 'Choose Odela Finance');

    await says(portal, 'Check what you are about to send');
    expect(chosen).to.deep.equal([{ offerId: aDecline().nextBest!.id }]);
  });

  it('takes a consent back in one tap', async () => {
    const loans = myLoans();
    server.use(get('/v1/me/loans', loans));
    const taken = hears('/v1/me/consents/:id/withdraw', () =>
      HttpResponse.json({ ...loans, consents: loans.consents.map((consent) => ({ ...consent, withdrawnAt: '2026-11-21T15:00:00.000Z' })) }),
    );
    const portal = await aPortal('/loans');
    await says(portal, 'Who may see what');

    await press(portal, 'Take back: Northmere Bank');

    await says(portal, 'The consent was taken back.');
    expect(taken).to.have.length(1);
  });

  it('withdraws from a loan only after asking once more', async () => {
    const loan = aLoan({ withdrawUntil: '2026-12-05' });
    server.use(get(`/v1/me/loans/${loan.id}`, loan));
    const withdrawn = hears(`/v1/me/loans/${loan.id}/rescind`, () =>
      HttpResponse.json({ ...loan, state: 'rescinded', withdrawUntil: null }),
    );
    const portal = await aPortal(`/loans/${loan.id}`);
    await says(portal, 'Change your mind');

    await press(portal, 'Withdraw from this loan');
    await waitUntil(() => find<HTMLDialogElement>(find(portal, 'liana-overlay'), 'dialog').open);
    expect(withdrawn).to.have.length(0);
    await press(portal, 'Yes, withdraw');

    await says(portal, 'You have withdrawn from this loan.');
    expect(withdrawn).to.have.length(1);
  });
});

import { aFilledApplication, anApplication, anOffersView, aProblem, aReview, find, myLoans } from '@liana/elements/testing';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { HttpResponse, http } from 'msw';
import { aPortal, application, get, hears, here, press, says, theServer } from '../testing/portal.fixture.ts';

describe('the portal', () => {
  const server = theServer();

  it('trades the one-time code for a session and goes on where the application stands', async () => {
    const codes = hears('/v1/portal/sessions', () => HttpResponse.json(here, { status: 201 }));
    server.use(application(aFilledApplication()), get('/v1/me/application/review', aReview()));

    const portal = await aPortal('/', { code: 'oc_1' });

    await says(portal, 'Check what you are about to send');
    expect(codes).to.deep.equal([{ code: 'oc_1' }]);
    expect(location.pathname).to.equal('/review');
  });

  it('says so when a link was used before', async () => {
    hears('/v1/portal/sessions', () => aProblem('unauthenticated'));

    const portal = await aPortal('/', { code: 'oc_1' });

    await says(portal, 'This link has been used, or is too old');
  });

  it('begins without a shop: a wish, then its offers', async () => {
    server.use(
      get('/v1/portal/session', { ...here, authenticated: false, hasSession: false, hasApplication: false, kind: null, amount: null }),
    );
    const wishes = hears('/v1/portal/start', () => HttpResponse.json({ ...here, kind: 'cash' }, { status: 201 }));
    server.use(get('/v1/me/offers', anOffersView({ session: { kind: 'cash' } })));
    const portal = await aPortal('/');
    await says(portal, 'Pay over time');

    find(portal, '#amount').focus();
    await sendKeys({ type: '12' });
    await sendKeys({ press: 'Enter' });
    await says(portal, 'Enter an amount from $50 to $50,000');
    expect(find<HTMLInputElement>(portal, '#amount').value).to.equal('12');
    await sendKeys({ type: ',000' });
    await sendKeys({ press: 'Enter' });

    await says(portal, 'Offers for $1,199.00');
    expect(wishes).to.deep.equal([
      { wish: { amount: { amountMinor: 1_200_000, currency: 'USD' }, tenorMonths: 24, purpose: 'home-improvement' } },
    ]);
  });

  it('asks for a code before anything personal is shown', async () => {
    server.use(http.get('/v1/me/loans', () => aProblem('contact-not-proved')));
    const portal = await aPortal('/loans');

    await says(portal, 'How can we reach you?');
    server.use(get('/v1/me/loans', myLoans()));
    find(portal, 'liana-contact-step').dispatchEvent(new Event('liana-contact-proved', { bubbles: true, composed: true }));

    await says(portal, 'Still owed');
  });

  it('changes its language while it is open, and keeps it in the address', async () => {
    server.use(application(anApplication()));
    const portal = await aPortal('/apply');
    await says(portal, 'What do you pay each month');
    find<HTMLInputElement>(portal, 'liana-question input, input[inputmode]').value = '640';

    await press(portal, '切换到中文');

    await says(portal, '您每月的房租或房贷是多少');
    expect(find<HTMLInputElement>(portal, 'input[inputmode]').value).to.equal('640');
    expect(document.documentElement.lang).to.equal('zh-Hans');
    expect(new URL(location.href).searchParams.get('locale')).to.equal('zh-Hans');
  });

  it('goes back and forward with the browser', async () => {
    server.use(get('/v1/me/loans', myLoans()));
    const portal = await aPortal('/');
    await says(portal, 'Pay over time');
    await press(portal, 'See my loans');
    await says(portal, 'Still owed');

    history.back();

    await says(portal, 'Pay over time');
  });
});

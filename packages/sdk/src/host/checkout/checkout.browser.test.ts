import { deepText, find, search } from '@liana/elements/testing';
import { press, says } from '@liana/elements/testing/in-browser';
import { recorded, serverAnswers, serverSays } from '@liana/elements/testing/recorded';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { HttpResponse, http } from 'msw';
import { aHostPage, expectAccessibleInPage, origin, portal } from '../../testing/host-page.fixture.ts';
import { define } from './checkout.define.ts';
import type { LianaCheckout } from './checkout.ts';

define();

describe('<liana-checkout> in a shop page', () => {
  const sessionId = recorded('createSession', 'laptop').offers.session.id;
  const cartHash = 'c'.repeat(64);
  const { server, thrown } = aHostPage(
    serverSays('getConfig', 'halden', { origin }),
    serverSays('createSession', 'laptop', { origin }),
    serverSays('changeWish', 'cheaper', { origin }),
  );

  /** The shop's own server at `/bind`; it keeps what it was told. */
  function theShopAnswers(status: number): unknown[] {
    const told: unknown[] = [];
    server.use(
      http.post('/bind', async ({ request }) => {
        told.push(await request.json());
        return new HttpResponse(null, { status });
      }),
    );
    return told;
  }
  async function aCheckout(bindUrl = '/bind') {
    return fixture<LianaCheckout>(
      html`<liana-checkout amount="129900" currency="USD" cart-hash=${cartHash} bind-url=${bindUrl}></liana-checkout>`,
    );
  }
  async function anOpenCheckout(bindUrl?: string) {
    const checkout = await aCheckout(bindUrl);
    await press(checkout, 'Pay over time');
    await says(checkout, 'From the amount alone.');
    return checkout;
  }
  const notBound = 'You can look, but nothing can be sent.';

  it('A6: has the shop’s server confirm the order, told which session and never an amount', async () => {
    const told = theShopAnswers(204);

    const checkout = await anOpenCheckout();

    expect(told).to.deep.equal([{ sessionId }]);
    expect(deepText(checkout)).not.to.include(notBound);
  });

  it('says that nothing can be sent while the shop has not confirmed the order, until it has', async () => {
    theShopAnswers(500);
    const checkout = await anOpenCheckout();
    await says(checkout, notBound);
    const told = theShopAnswers(204);

    await press(find(checkout, '.notice'), 'Try again');

    await waitUntil(() => !deepText(checkout).includes(notBound));
    expect(told).to.deep.equal([{ sessionId }]);
    expect(thrown).to.deep.equal([]);
  });

  it('A6: tells no other site about the session: a bind-url elsewhere confirms nothing', async () => {
    const told: unknown[] = [];
    server.use(
      http.post('http://elsewhere.test/bind', async ({ request }) => {
        told.push(await request.json());
        return new HttpResponse(null, { status: 204 });
      }),
    );

    const checkout = await anOpenCheckout('http://elsewhere.test/bind');

    await says(checkout, notBound);
    expect(told).to.deep.equal([]);
  });

  it('has a changed amount confirmed again', async () => {
    const told = theShopAnswers(204);
    const checkout = await anOpenCheckout();

    checkout.amount = 99_900;

    await waitUntil(() => told.length === 2);
    expect(told[1]).to.deep.equal({ sessionId });
  });

  it('shows what became of it, and offers another try where it was not financed', async () => {
    theShopAnswers(204);
    const checkout = await anOpenCheckout();
    const become = (status: string) => {
      const event = Object.assign(new Event('liana-status', { bubbles: true, composed: true }), {
        detail: { status, applicationId: null },
      });
      find(checkout, 'liana-offers').dispatchEvent(event);
    };

    become('not-financed');
    await says(checkout, 'Not financed. Choose another way to pay.');
    become('financed');

    await says(checkout, 'Financed. The shop has been told.');
  });

  it('E17: is a link to the portal when the API is down, and throws nothing into the page', async () => {
    server.use(serverAnswers('getConfig', HttpResponse.error, { origin }));

    const checkout = await aCheckout();

    await waitUntil(() => search(checkout, 'a').length === 1);
    expect(find<HTMLAnchorElement>(checkout, 'a').href).to.equal(portal);
    expect(search(checkout, 'button')).to.have.length(0);
    expect(thrown).to.deep.equal([]);
  });

  it('leads to the portal when no session could be opened', async () => {
    server.use(serverAnswers('createSession', HttpResponse.error, { origin }));
    const checkout = await aCheckout();

    await press(checkout, 'Pay over time');

    await says(checkout, 'This could not be opened here');
    expect(find<HTMLAnchorElement>(checkout, 'a').href).to.equal(`${recorded('getConfig', 'halden').portalOrigin}/`);
  });

  for (const status of [204, 500]) {
    it(`has no barrier that can be found by a program: open, where the shop answers ${status}`, async () => {
      theShopAnswers(status);
      const checkout = await anOpenCheckout();

      await expectAccessibleInPage(checkout);
    });
  }

  it('has no barrier that can be found by a program: the button', async () => {
    const checkout = await aCheckout();

    await expectAccessibleInPage(checkout);
  });
});

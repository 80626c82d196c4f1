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
    serverSays('getMessage', 'laptop', { origin }),
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

  for (const locale of ['en', 'zh-Hans'] as const) {
    for (const widthPx of [280, 328, 560]) {
      it(`says what the order would cost, the annual cost largest, and moves nothing when it comes: ${locale}, ${widthPx} px`, async () => {
        const arrives = Promise.withResolvers<void>();
        const { summary, note } = recorded('getMessage', 'laptop').example!;
        server.use(
          serverAnswers('getMessage', () => arrives.promise.then(() => HttpResponse.json(recorded('getMessage', 'laptop'))), { origin }),
        );
        const place = await fixture(html`
          <div style=${`inline-size: ${widthPx}px`}>
            <liana-checkout amount="129900" currency="USD" locale=${locale} bind-url="/bind"></liana-checkout>
          </div>
        `);
        const checkout = find<LianaCheckout>(place, 'liana-checkout');
        await waitUntil(() => search(checkout, '.skeleton').length === 5);
        const height = () => find(checkout, '.cost').getBoundingClientRect().height;
        const before = height();

        arrives.resolve();
        await says(checkout, note[locale]);

        expect(height()).to.equal(before);
        const figures = search(checkout, 'dd');
        expect(figures.map((figure) => figure.textContent)).to.deep.equal(summary.map(({ value }) => value[locale]));
        const [leading, ...others] = figures.map((figure) => Number.parseFloat(getComputedStyle(figure).fontSize));
        expect(Math.max(...others)).to.be.below(leading!);
      });
    }
  }

  it('says that nobody lends an amount, and asks again for another', async () => {
    const { amount } = recorded('getMessage', 'laptop');
    server.use(serverAnswers('getMessage', () => HttpResponse.json({ amount, example: null }), { origin }));
    const checkout = await aCheckout();
    await says(checkout, 'No lender offers this amount over time at present.');
    server.use(serverSays('getMessage', 'laptop', { origin }));

    checkout.amount = 99_900;

    await says(checkout, recorded('getMessage', 'laptop').example!.note.en);
  });

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

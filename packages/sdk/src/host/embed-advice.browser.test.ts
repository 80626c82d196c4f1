import { recorded, serverAnswers, serverSays } from '@liana/elements/testing/recorded';
import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { HttpResponse, http } from 'msw';
import { hearWarnings } from '../testing/console.fixture.ts';
import { aHostPage, origin, portal } from '../testing/host-page.fixture.ts';
import { define as defineCheckout } from './checkout/checkout.define.ts';
import { define as defineMessage } from './message/message.define.ts';
import type { LianaMessage } from './message/message.ts';
import { define as defineOffers } from './offers/offers.define.ts';

defineMessage();
defineOffers();
defineCheckout();

/** The page's key begins so. */
const key = 'pk_test_page';

describe('what is wrong with an embed', () => {
  const { server, thrown } = aHostPage(
    serverSays('getConfig', 'halden', { origin }),
    serverSays('getMessage', 'laptop', { origin }),
    serverSays('createSession', 'laptop', { origin }),
  );
  let heard: ReturnType<typeof hearWarnings>;
  beforeEach(() => {
    heard = hearWarnings();
  });
  afterEach(() => {
    heard.stop();
    expect(thrown).to.deep.equal([]);
  });

  /** The embed host says what it knows of the page's key and origin. */
  const embedHostSays = (check: object) =>
    http.get(`http://embed.test/check/${key}.js`, () =>
      HttpResponse.text(`export default ${JSON.stringify(check)};`, {
        headers: { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' },
      }),
    );
  const nobodyAnswers = () => [
    serverAnswers('getConfig', HttpResponse.error, { origin }),
    serverAnswers('getMessage', HttpResponse.error, { origin }),
    serverAnswers('createSession', HttpResponse.error, { origin }),
  ];
  const aMessage = (amount: string, currency = 'USD') =>
    fixture<LianaMessage>(html`<liana-message amount=${amount} currency=${currency}></liana-message>`);
  const linkIn = (element: Element) => element.shadowRoot!.querySelector('a')?.href;

  it('an origin that is not registered: said once for each element, and the shopper has the link', async () => {
    server.use(...nobodyAnswers(), embedHostSays({ key: 'known', origin: 'unregistered' }));

    const messages = [await aMessage('129900'), await aMessage('99900')];
    await fixture(html`<liana-offers amount="129900" currency="USD"></liana-offers>`);
    await waitUntil(() => heard.warnings.length > 1);
    await waitUntil(() => messages.every((message) => linkIn(message) === portal));

    const said = `expected a page on an origin that is registered for its key, got ${location.origin}: register it exactly so`;
    expect(heard.warnings.map((warning) => warning.split(', with')[0])).to.have.members([
      `Liana: <liana-message> ${said}`,
      `Liana: <liana-offers> ${said}`,
    ]);
  });

  it('a key that nobody has', async () => {
    server.use(
      serverAnswers('getConfig', () => new HttpResponse(null, { status: 401 }), { origin }),
      embedHostSays({ key: 'unknown', origin: 'unregistered' }),
    );

    const message = await aMessage('129900');
    await waitUntil(() => heard.warnings.length > 0);

    expect(heard.warnings).to.have.length(1);
    expect(heard.warnings[0]).to.contain(`expected a publishable key that ${origin} knows, got data-key="${key}": copy the whole key`);
    await waitUntil(() => linkIn(message) === portal);
  });

  it('nothing is said of a page with which nothing is wrong, while nobody answers', async () => {
    let asked = 0;
    server.use(
      ...nobodyAnswers(),
      http.get('http://embed.test/check/*', () => {
        asked += 1;
        return HttpResponse.error();
      }),
    );

    const message = await aMessage('129900');
    await waitUntil(() => asked === 1 && linkIn(message) === portal);
    await nextFrame();

    expect(heard.warnings).to.deep.equal([]);
  });

  it('a currency that is not the tenant’s', async () => {
    await aMessage('129900', 'EUR');
    await waitUntil(() => heard.warnings.length > 0);

    expect(heard.warnings).to.deep.equal([
      `Liana: <liana-message> expected currency="USD", which is the tenant's, got currency="EUR": write USD, or use the key of a tenant that sells in EUR.`,
    ]);
  });

  for (const amount of ['1299.00', '1299.5', '-129900', '$1,299']) {
    it(`${amount} for an amount: said, and no price is shown for it`, async () => {
      const message = await aMessage(amount);

      expect(heard.warnings).to.have.length(1);
      expect(heard.warnings[0]).to.contain(`such as amount="129900" for $1,299.00, got amount="${amount}"`);
      expect(message.shadowRoot!.textContent!.trim()).to.equal('');
    });
  }

  it('an amount that is not known yet is nothing wrong', async () => {
    const message = await fixture<LianaMessage>(html`<liana-message currency="USD"></liana-message>`);
    message.amount = 129_900;
    await message.updateComplete;

    expect(heard.warnings).to.deep.equal([]);
  });

  it('anything else that the API finds in the request is said by its attribute', async () => {
    const errors = [{ path: 'wish.cartHash', message: 'expected a sha256 in hex' }];
    server.use(
      serverAnswers('createSession', () => HttpResponse.json({ errors }, { status: 422 }), { origin }),
      embedHostSays({ key: 'known', origin: 'registered' }),
    );

    await fixture(html`<liana-offers amount="129900" currency="USD" cart-hash="abc"></liana-offers>`);
    await waitUntil(() => heard.warnings.length > 0);

    expect(heard.warnings).to.deep.equal([
      'Liana: <liana-offers> sent something that the API refused: cart-hash: expected a sha256 in hex: mend that attribute.',
    ]);
  });

  it('a kind of goods that nobody knows: said where offers wait for it, and only where the page names one', async () => {
    const opened = recorded('createSession', 'laptop');
    const reason = {
      code: 'not-told',
      kind: 'product',
      text: { en: 'Only for some goods.', 'zh-Hans': '仅限部分商品。' },
      fact: 'basketCategory',
    };
    Object.assign(opened.offers.offers[0]!, { group: 'may-fit', mayFitBecause: 'not-told', reasons: [reason] });
    server.use(serverAnswers('createSession', () => HttpResponse.json(opened), { origin }));

    for (const category of ['', 'electronic']) {
      const offers = await fixture(html`<liana-offers amount="129900" currency="USD" category=${category}></liana-offers>`);
      await waitUntil(() => offers.shadowRoot!.querySelector('liana-offer-card'));
    }

    expect(heard.warnings).to.have.length(1);
    expect(heard.warnings[0]).to.match(
      /^Liana: <liana-offers> expected a kind of goods .* got category="electronic", which is as good as none/,
    );
  });

  it('is said by the element in the page, not again by those inside it', async () => {
    const config = { ...recorded('getConfig', 'halden'), currency: 'CNY' };
    server.use(serverAnswers('getConfig', () => HttpResponse.json(config), { origin }));
    const checkout = await fixture(html`<liana-checkout amount="129900" currency="USD"></liana-checkout>`);
    await waitUntil(() => heard.warnings.length > 0);

    checkout.shadowRoot!.querySelector('button')!.click();
    await waitUntil(() => checkout.shadowRoot!.querySelector('liana-offers')?.shadowRoot?.querySelector('liana-offer-card'));

    expect(heard.warnings).to.have.length(1);
    expect(heard.warnings[0]).to.match(/^Liana: <liana-checkout> expected currency="CNY"/);
  });
});

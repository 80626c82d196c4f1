import type { Locale } from '@liana/contract';
import { deepText, search } from '@liana/elements/testing';
import { press, says } from '@liana/elements/testing/in-browser';
import { recorded, serverAnswers, serverSays } from '@liana/elements/testing/recorded';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { HttpResponse } from 'msw';
import { aHostPage, expectAccessibleInPage, origin, portal } from '../../testing/host-page.fixture.ts';
import { define } from './message.define.ts';
import type { LianaMessage } from './message.ts';

define();

describe('<liana-message> in a shop page', () => {
  const { server, thrown } = aHostPage(serverSays('getConfig', 'halden', { origin }), serverSays('getMessage', 'laptop', { origin }));

  /** In a column as wide as a phone's, or as a product page's. */
  async function aMessage({ locale = 'en', widthPx = 420 }: { locale?: Locale; widthPx?: number } = {}) {
    const place = await fixture(html`
      <div style=${`inline-size: ${widthPx}px`}>
        <liana-message amount="129900" currency="USD" category="electronics" locale=${locale}></liana-message>
      </div>
    `);
    return place.querySelector<LianaMessage>('liana-message')!;
  }
  const heightOf = (element: Element) => element.getBoundingClientRect().height;
  const sentenceOf = (locale: Locale) => recorded('getMessage', 'laptop').example!.sentence[locale];
  /** Waits until the whole sentence stands, as the law wants it, to the letter. */
  const saysTheSentence = (message: LianaMessage, locale: Locale) =>
    waitUntil(() => search(message, '.sentence')[0]?.textContent?.includes(sentenceOf(locale)), sentenceOf(locale), { timeout: 4000 });

  for (const locale of ['en', 'zh-Hans'] as const) {
    it(`says the whole sentence of the law, with its figures set strong: ${locale}`, async () => {
      const message = await aMessage({ locale });

      await saysTheSentence(message, locale);

      expect(search(message, 'b').map((figure) => figure.textContent)).to.have.length(2);
      for (const figure of search(message, 'b')) expect(sentenceOf(locale)).to.include(figure.textContent!);
    });

    for (const widthPx of [328, 720]) {
      it(`E17: moves nothing when the figures arrive: ${locale}, ${widthPx} px`, async () => {
        const arrives = Promise.withResolvers<void>();
        server.use(
          serverAnswers('getMessage', () => arrives.promise.then(() => HttpResponse.json(recorded('getMessage', 'laptop'))), { origin }),
        );
        const message = await aMessage({ locale, widthPx });
        expect(search(message, '.skeleton')).to.have.length(2);
        const before = heightOf(message);

        arrives.resolve();
        await saysTheSentence(message, locale);

        expect(heightOf(message)).to.equal(before);
      });
    }
  }

  it('says nothing where there is no example, and moves nothing', async () => {
    const arrives = Promise.withResolvers<void>();
    server.use(
      serverAnswers('getMessage', () => arrives.promise.then(() => HttpResponse.json(recorded('getMessage', 'too-little'))), { origin }),
    );
    const message = await aMessage();
    const before = heightOf(message);

    arrives.resolve();
    await waitUntil(() => search(message, '.skeleton').length === 0);

    expect(deepText(message)).to.equal('');
    expect(heightOf(message)).to.equal(before);
  });

  it('E17: leads to the portal when the API is down, in the same place, and throws nothing into the page', async () => {
    server.use(serverAnswers('getConfig', HttpResponse.error, { origin }), serverAnswers('getMessage', HttpResponse.error, { origin }));
    const message = await aMessage();
    const before = heightOf(message);

    await says(message, 'See ways to pay over time');

    expect((search(message, 'a')[0] as HTMLAnchorElement).href).to.equal(portal);
    expect(heightOf(message)).to.equal(before);
    expect(thrown).to.deep.equal([]);
  });

  it('E17: leads to the portal while an answer is awaited for too long, and takes the figures when they come', async () => {
    const arrives = Promise.withResolvers<void>();
    server.use(
      serverAnswers('getMessage', () => arrives.promise.then(() => HttpResponse.json(recorded('getMessage', 'laptop'))), { origin }),
    );
    const message = await aMessage();
    await waitUntil(() => search(message, 'a').length === 1, 'a link after some seconds', { timeout: 6000 });

    arrives.resolve();

    await saysTheSentence(message, 'en');
    expect(search(message, 'a')).to.have.length(0);
  });

  it('opens the offers over the page, and tells the page so', async () => {
    server.use(serverSays('createSession', 'laptop', { origin }));
    const message = await aMessage();
    await says(message, 'See what fits you');
    const told: string[] = [];
    for (const name of ['liana-open', 'liana-close']) message.addEventListener(name, (event) => told.push(event.type));

    await press(message, 'See what fits you');
    await says(message, 'Pay over time');
    await press(message, 'Close');

    await waitUntil(() => told.length === 2);
    expect(told).to.deep.equal(['liana-open', 'liana-close']);
  });

  for (const [state, words, down] of [
    ['the example', 'For example', false],
    ['the way out', 'See ways to pay over time', true],
  ] as const) {
    it(`has no barrier that can be found by a program: ${state}`, async () => {
      if (down) server.use(serverAnswers('getMessage', HttpResponse.error, { origin }));
      const message = await aMessage();
      await says(message, words);

      await expectAccessibleInPage(message);
    });
  }
});

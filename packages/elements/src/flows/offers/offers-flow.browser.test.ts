import { createClient } from '@liana/client';
import type { Locale, OffersView } from '@liana/contract';
import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { HttpResponse, http } from 'msw';
import { setupWorker } from 'msw/browser';
import { aLender, anApplication, anOffer, anOffersView, aProblem, aSoftCheck, demoOffers } from '../../testing/index.ts';
import { deepText, find, search } from '../../testing/page.ts';
import type { ApplicationStartedEvent } from '../events.ts';
import { defineOffersFlow } from './offers-flow.define.ts';
import type { LianaOffersFlow } from './offers-flow.ts';

defineOffersFlow();

const worker = setupWorker();
const client = createClient({ baseUrl: location.origin, timeoutMs: 3000 });
const list = (view: OffersView) => http.get('/v1/me/offers', () => HttpResponse.json(view));
const asked = anOffersView({ next: null, remainingAtMost: 0, askable: ['odela', 'northmere'], session: { contactProved: true } });
const texts = http.get('/v1/me/prequalifications/texts', () =>
  HttpResponse.json({ consents: [aSoftCheck('odela', 'Odela Finance'), aSoftCheck('northmere', 'Northmere Bank')] }),
);
const contactCodes = [
  http.post('/v1/me/contact-codes', () =>
    HttpResponse.json(
      { sent: true, expiresAt: '2026-11-21T14:42:00.000Z', resendAfter: new Date(Date.now() + 30_000).toISOString() },
      { status: 202 },
    ),
  ),
  http.post('/v1/me/contact-codes/check', async ({ request }) =>
    ((await request.json()) as { code: string }).code === '123456' ? HttpResponse.json({ contactProved: true }) : aProblem('code-wrong'),
  ),
];

async function aFlow({ locale = 'en' }: { locale?: Locale } = {}) {
  const flow = await fixture<LianaOffersFlow>(html`<liana-offers-flow .client=${client} .locale=${locale}></liana-offers-flow>`);
  await waitUntil(() => flow.shadowRoot!.querySelector('h1'), 'the flow shows its first screen');
  return flow;
}
const says = (flow: Element, text: string) =>
  waitUntil(() => deepText(flow).includes(text), `expected to read: ${text}`, { timeout: 4000 });
const cards = (flow: Element) => search(flow, 'liana-offer-card').map((card) => find(card, 'h3').textContent);
const press = (flow: Element, label: string) => {
  const button = search(flow, 'button').find((one) => one.textContent?.trim() === label || one.getAttribute('aria-label') === label);
  if (!button) throw new Error(`no button says ${label}`);
  button.focus();
  return sendKeys({ press: 'Enter' });
};
const type = async (flow: Element, selector: string, text: string) => {
  find(flow, selector).focus();
  await sendKeys({ type: text });
};

describe('from a wish to an offer', () => {
  before(() => worker.start({ quiet: true, onUnhandledFrame: 'bypass' }));
  after(() => worker.stop());
  afterEach(() => worker.resetHandlers());

  it('takes an answer in one round trip: the list, what changed, and the next question', async () => {
    const answers: unknown[] = [];
    const next = {
      ...anOffersView().next!,
      fact: 'employment',
      title: { en: 'Where does your income come from?', 'zh-Hans': '您的收入来自哪里？' },
    };
    worker.use(
      list(anOffersView()),
      http.post('/v1/me/answers', async ({ request }) => {
        answers.push(await request.json());
        return HttpResponse.json(
          anOffersView({
            next,
            remainingAtMost: 1,
            offers: demoOffers().slice(0, 4),
            changes: { changedOffers: 3, lowestTotal: { amountMinor: 126_480, currency: 'USD' } },
          }),
        );
      }),
    );
    const flow = await aFlow();

    find(flow, 'input[type="radio"]').focus();
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'Enter' });

    await says(flow, 'Where does your income come from?');
    expect(answers).to.have.length(1);
    await says(flow, '3 offers changed. Lowest total now $1,264.80.');
    expect(find(find(flow, 'liana-question'), 'input').matches(':focus')).to.equal(true);
  });

  it('proves the contact before a lender is asked anything, and comes back to where the person was', async () => {
    let isProved = false;
    worker.use(
      http.get('/v1/me/offers', () =>
        HttpResponse.json(anOffersView({ next: null, askable: ['odela', 'northmere'], session: { contactProved: isProved } })),
      ),
      texts,
      ...contactCodes,
    );
    const flow = await aFlow();
    await says(flow, 'Ask 2 lenders for their own answer');
    await press(flow, 'Continue');

    await says(flow, 'How can we reach you?');
    await type(flow, 'input', 'mara@example.com');
    await sendKeys({ press: 'Enter' });
    await says(flow, 'We sent six digits to mara@example.com');
    isProved = true;
    await type(flow, 'input', '123 456');
    await sendKeys({ press: 'Enter' });

    await says(flow, 'Which lenders may make a soft check?');
  });

  it('keeps the code that was wrong in its field, and says what to do', async () => {
    worker.use(list({ ...asked, session: { ...asked.session, contactProved: false } }), ...contactCodes);
    const flow = await aFlow();
    await press(flow, 'Continue');
    await says(flow, 'How can we reach you?');
    await type(flow, 'input', 'mara@example.com');
    await sendKeys({ press: 'Enter' });
    await says(flow, 'Enter the code');
    await type(flow, 'input', '654321');
    await sendKeys({ press: 'Enter' });

    await says(flow, 'This code does not match');
    expect(find<HTMLInputElement>(flow, '#code').value).to.equal('654321');
    expect(find(flow, '.notice.critical').matches(':focus')).to.equal(true);
    expect(find(flow, '#code').getAttribute('aria-invalid')).to.equal('true');
  });

  it('ticks nothing beforehand, asks nobody without a tick, and sends the text that was shown for each lender', async () => {
    const given: unknown[] = [];
    worker.use(
      list(asked),
      texts,
      http.post('/v1/me/prequalifications', async ({ request }) => {
        given.push(await request.json());
        return HttpResponse.json({ partial: false, offers: asked }, { status: 202 });
      }),
    );
    const flow = await aFlow();
    await press(flow, 'Continue');
    await says(flow, 'Which lenders may make a soft check?');

    expect(search(flow, 'input[type="checkbox"]').filter((box) => (box as HTMLInputElement).checked)).to.have.length(0);
    await press(flow, 'Ask');
    await says(flow, 'Tick at least one lender');
    expect(given).to.have.length(0);

    find(find(flow, 'liana-consent'), 'input').focus();
    await sendKeys({ press: 'Space' });
    await says(flow, 'Ask 1 lender');
    await press(flow, 'Ask 1 lender');
    await waitUntil(() => given.length === 1);
    expect(given).to.deep.equal([{ consents: [{ textId: 'us-soft-check-odela', hash: 'a'.repeat(64), lenderId: 'odela' }] }]);
  });

  it('lets answers stream in: a late offer joins the end of its group, and moves up only when the person says so', async () => {
    const [odela, fennick] = [anOffer({ lender: 'odela' }), anOffer({ lender: 'fennick' })];
    const late = anOffer({ lender: 'lumenvale' });
    const before = { ...asked, offers: [odela, fennick] };
    const waiting = { ...before, pending: [{ lender: aLender('lumenvale'), state: 'late' as const }], asOf: '2026-11-21T14:32:05.000Z' };
    const after = { ...before, offers: [odela, late, fennick], askable: [], asOf: '2026-11-21T14:32:20.000Z' };
    let tell: (event: object) => void = () => {};
    worker.use(
      list(before),
      texts,
      http.post('/v1/me/prequalifications', () => HttpResponse.json({ partial: true, offers: waiting }, { status: 202 })),
      http.get('/v1/me/prequalifications/stream', () => {
        const body = new ReadableStream({
          start(controller) {
            tell = (event) => controller.enqueue(new TextEncoder().encode(`data: ${JSON.stringify(event)}\n\n`));
          },
        });
        return new HttpResponse(body, { headers: { 'content-type': 'text/event-stream' } });
      }),
    );
    const flow = await aFlow();
    await press(flow, 'Continue');
    await says(flow, 'Which lenders may make a soft check?');
    find(flow, '.all input').click();
    await says(flow, 'Ask 2 lenders');
    await press(flow, 'Ask 2 lenders');

    await says(flow, 'No answer after 10 seconds. We keep asking.');
    expect(search(flow, 'button').some((button) => button.textContent === 'Stop waiting')).to.equal(true);
    tell({ type: 'offers', offers: after });
    await says(flow, '1 new offer belongs higher.');
    expect(cards(flow)).to.deep.equal(['Odela Finance', 'Fennick Credit', 'Lumenvale Credit']);

    await press(flow, 'Reorder');
    await waitUntil(() => cards(flow)[1] === 'Lumenvale Credit');
  });

  it('shows the full cost before the choice, and chooses from there', async () => {
    worker.use(
      list(asked),
      http.post('/v1/me/applications', () => HttpResponse.json(anApplication(), { status: 201 })),
    );
    const flow = await aFlow();
    await press(flow, 'Full cost of Odela Finance');
    await says(flow, 'Full cost: Odela Finance');
    expect(deepText(find(flow, 'liana-cost-sheet'))).to.include('Annual percentage rate 9.99%');

    setTimeout(() => press(flow, 'Choose this offer'));

    expect((await oneEvent<ApplicationStartedEvent>(flow, 'liana-application-started')).applicationId).to.equal(anApplication().id);
  });

  it('asks for the contact first when somebody chooses who has not proved one, and then goes on by itself', async () => {
    let isProved = false;
    worker.use(
      list(anOffersView()),
      http.post('/v1/me/applications', () =>
        isProved ? HttpResponse.json(anApplication(), { status: 201 }) : aProblem('contact-not-proved'),
      ),
    );
    const flow = await aFlow();
    await press(flow, 'Choose Odela Finance');
    await waitUntil(() => flow.shadowRoot!.querySelector('liana-contact-step'));
    isProved = true;

    setTimeout(() => find(flow, 'liana-contact-step').dispatchEvent(new Event('liana-contact-proved')));

    await oneEvent(flow, 'liana-application-started');
  });

  it('compares side by side and comes back to the same list', async () => {
    worker.use(list(asked));
    const flow = await aFlow();
    await press(flow, 'Compare');
    await says(flow, 'Compare three offers');

    await press(flow, 'Back to offers');

    await waitUntil(() => cards(flow).length === 6);
  });

  it('says when an offer has expired, and shows its new price', async () => {
    worker.use(
      list(asked),
      http.post('/v1/me/applications', () => aProblem('offer-expired')),
    );
    const flow = await aFlow();
    await press(flow, 'Choose Odela Finance');

    await says(flow, 'This offer has expired and was priced again.');
  });

  it('keeps the list when the network goes, and tries again when the person says so', async () => {
    worker.use(
      list(anOffersView()),
      http.patch('/v1/me/ordering', () => HttpResponse.error()),
    );
    const flow = await aFlow();
    search(flow, '.segment input')[1]!.click();
    await says(flow, 'No connection.');
    expect(cards(flow)).to.have.length(6);

    worker.use(http.patch('/v1/me/ordering', () => HttpResponse.json(anOffersView({ session: { orderBy: 'smallest-payment' } }))));
    await press(flow, 'Try again');

    await says(flow, 'Smallest payment first.');
  });

  it('says that nothing was lost when the first list cannot be fetched', async () => {
    worker.use(http.get('/v1/me/offers', () => HttpResponse.error()));
    const flow = await aFlow();

    await says(flow, 'The offers could not be fetched');
  });

  it('changes its language while it stands', async () => {
    worker.use(list(anOffersView()));
    const flow = await aFlow();

    flow.locale = 'zh-Hans';

    await says(flow, '分期支付');
    await says(flow, '您在现单位工作多久了？');
    expect(deepText(flow)).to.not.match(/Ways to|Choose|Full cost|Recommended/);
  });

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
        worker.use(list(view));
        const flow = await aFlow({ locale });

        await expect(flow).to.be.accessible();
      });
    }
  }

  for (const screen of ['contact', 'consents', 'cost'] as const) {
    it(`has no barrier that can be found by a program: ${screen}`, async () => {
      worker.use(list(screen === 'contact' ? { ...asked, session: { ...asked.session, contactProved: false } } : asked), texts);
      const flow = await aFlow();
      await press(flow, screen === 'cost' ? 'Full cost of Odela Finance' : 'Continue');
      await says(flow, { contact: 'How can we reach you?', consents: 'Which lenders', cost: 'Full cost: Odela' }[screen]);

      await expect(flow).to.be.accessible();
    });
  }
});

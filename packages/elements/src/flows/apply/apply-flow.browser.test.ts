import { createClient } from '@liana/client';
import type { ApplicationView, Locale } from '@liana/contract';
import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { HttpResponse, http } from 'msw';
import { setupWorker } from 'msw/browser';
import { aFilledApplication, aMoneyQuestion, anApplication, aProblem, aQuestion } from '../../testing/index.ts';
import { deepText, find } from '../../testing/page.ts';
import type { FlowStatusEvent, HandoffEvent } from '../events.ts';
import { defineApplyFlow } from './apply-flow.define.ts';
import type { LianaApplyFlow } from './apply-flow.ts';

defineApplyFlow();

const worker = setupWorker();
const client = createClient({ baseUrl: location.origin, timeoutMs: 3000 });
const application = (value: ApplicationView) => http.get('/v1/me/application', () => HttpResponse.json(value));
const answering = (...answers: (ApplicationView | (() => Response))[]) => {
  const heard: unknown[] = [];
  worker.use(
    http.post('/v1/me/application/answers', async ({ request }) => {
      heard.push(await request.json());
      const next = answers.shift()!;
      return typeof next === 'function' ? next() : HttpResponse.json(next);
    }),
  );
  return heard;
};

async function aFlow({ locale = 'en', surface = 'frame' }: { locale?: Locale; surface?: 'frame' | 'portal' } = {}) {
  const flow = await fixture<LianaApplyFlow>(
    html`<liana-apply-flow .client=${client} .locale=${locale} surface=${surface} tenantName="Halden"></liana-apply-flow>`,
  );
  await waitUntil(() => deepText(flow).length > 0 || flow.shadowRoot!.querySelector('liana-contact-step'), 'the flow shows something');
  return flow;
}
const says = (flow: Element, text: string) =>
  waitUntil(() => deepText(flow).includes(text), `expected to read: ${text}`, { timeout: 4000 });

describe('the application', () => {
  before(() => worker.start({ quiet: true, onUnhandledFrame: 'bypass' }));
  after(() => worker.stop());
  afterEach(() => worker.resetHandlers());

  it('asks one question a screen, by keyboard alone, and saves each', async () => {
    worker.use(application(anApplication({ answers: [], step: 0 })));
    const second = aMoneyQuestion({
      fact: 'incomeMonthly',
      title: { en: 'What is left of your pay?', 'zh-Hans': '您每月税后到手收入是多少？' },
    });
    const heard = answering(anApplication({ answers: [], step: 1, next: second, savedAt: '2026-11-21T14:40:00.000Z' }));
    const flow = await aFlow();

    await says(flow, 'rent or a mortgage');
    find(flow, 'input').focus();
    await sendKeys({ type: '640' });
    await sendKeys({ press: 'Enter' });

    await says(flow, 'What is left of your pay?');
    expect(heard).to.deep.equal([{ fact: 'housingCostMonthly', value: 64_000 }]);
    expect(find(flow, '[role="status"].visually-hidden').textContent).to.match(/^Saved at /);
    expect(find(flow, 'input').matches(':focus')).to.equal(true);
  });

  it('keeps what was typed when it could not be saved, says so, and saves it on the second try', async () => {
    worker.use(application(anApplication()));
    const heard = answering(HttpResponse.error, HttpResponse.error, HttpResponse.error, aFilledApplication());
    const flow = await aFlow();
    await says(flow, 'rent or a mortgage');
    find(flow, 'input').focus();
    await sendKeys({ type: '640' });
    await sendKeys({ press: 'Enter' });

    await says(flow, 'No connection');
    expect(find<HTMLInputElement>(flow, 'input').value).to.equal('640');
    expect(find(flow, '.notice.critical').matches(':focus')).to.equal(true);
    find(flow, '.notice .link').click();

    await says(flow, 'Everything the lender needs is here');
    expect(heard).to.have.length(4);
  });

  it('leads back to an earlier answer, which is still there, and on again', async () => {
    worker.use(application(anApplication({ answers: [], next: aQuestion({ skippable: false }) })));
    answering(anApplication(), anApplication());
    const flow = await aFlow();
    await says(flow, 'How long have you been in your current job?');
    find(flow, 'input[value="over-12"]').click();
    find(flow, '.foot .filled').click();
    await says(flow, 'rent or a mortgage');

    find(flow, '.foot .quiet').click();
    await says(flow, 'How long have you been in your current job?');
    expect(find<HTMLInputElement>(flow, 'input:checked').value).to.equal('over-12');
    find(flow, '.foot .filled').click();

    await says(flow, 'rent or a mortgage');
  });

  it('goes back to the offers from the first question', async () => {
    worker.use(application(anApplication()));
    const flow = await aFlow();
    await says(flow, 'Another offer');

    setTimeout(() => find(flow, '.foot .quiet').click());

    await oneEvent(flow, 'liana-change-offer');
  });

  it('asks for a code before the draft is read back', async () => {
    worker.use(http.get('/v1/me/application', () => aProblem('contact-not-proved')));
    const flow = await aFlow();

    await waitUntil(() => flow.shadowRoot!.querySelector('liana-contact-step'));
    worker.resetHandlers(application(anApplication()));
    find(flow, 'liana-contact-step').dispatchEvent(new Event('liana-contact-proved'));

    await says(flow, 'rent or a mortgage');
  });

  it('A7: where no window may open, the page goes to the portal, and the server is told that the page saw the code', async () => {
    let told: unknown;
    worker.use(
      application(aFilledApplication()),
      http.post('/v1/me/handoffs', async ({ request }) => {
        told = await request.json();
        return HttpResponse.json({ url: 'http://halden-pay.test/#code=oc_1', expiresAt: '2026-11-21T14:40:00.000Z' }, { status: 201 });
      }),
    );
    const flow = await aFlow();
    await says(flow, 'Everything the lender needs is here');
    const { open } = window;
    window.open = () => null;

    setTimeout(() => find(flow, '.foot .filled').click());
    const handoff = await oneEvent<HandoffEvent>(flow, 'liana-handoff');
    window.open = open;

    expect(handoff.url).to.equal('http://halden-pay.test/#code=oc_1');
    expect(told).to.deep.equal({ returnToShop: true });
  });

  it('opens the portal in a window of its own, unseen by the page, and notices there that it is financed', async () => {
    worker.use(
      application(aFilledApplication()),
      http.post('/v1/me/handoffs', () =>
        HttpResponse.json({ url: 'about:blank#code=oc_1', expiresAt: '2026-11-21T14:40:00.000Z' }, { status: 201 }),
      ),
    );
    const flow = await aFlow();
    await says(flow, 'Everything the lender needs is here');
    const { open } = window;
    const portal = { location: { href: '' } };
    window.open = () => portal as Window & typeof globalThis;

    setTimeout(() => find(flow, '.foot .filled').click());
    const handoff = await oneEvent<HandoffEvent>(flow, 'liana-handoff');
    window.open = open;

    expect(handoff.url).to.equal(null);
    expect(portal.location.href).to.equal('about:blank#code=oc_1');
    await says(flow, 'Go on in the other window');

    worker.resetHandlers(application(aFilledApplication({ state: 'signed' })));
    const heard = await oneEvent<FlowStatusEvent>(flow, 'liana-flow-status');
    expect([heard.status, heard.applicationId]).to.deep.equal(['financed', aFilledApplication().id]);
    await says(flow, 'Your order is financed');
  });

  it('follows the person from a no to the next offer and its yes, all in the other window', async () => {
    const { offer } = aFilledApplication();
    worker.use(application(aFilledApplication({ state: 'declined', nextBest: offer })));
    const flow = await aFlow();
    await says(flow, `${offer.lender.name} said no`);

    worker.resetHandlers(application(aFilledApplication({ state: 'signed' })));
    await oneEvent<FlowStatusEvent>(flow, 'liana-flow-status');

    await says(flow, 'Your order is financed');
  });

  it('does not hand over an order that the shop has not confirmed', async () => {
    worker.use(application(aFilledApplication({ orderBound: false })));
    const flow = await aFlow();
    await says(flow, 'has not confirmed this order yet');
    let isHandedOver = false;
    flow.addEventListener('liana-handoff', () => {
      isHandedOver = true;
    });

    find(flow, '.foot .filled').click();

    expect(isHandedOver).to.equal(false);
    expect(find(flow, '.foot .filled').getAttribute('aria-disabled')).to.equal('true');
  });

  it('changes its language while it stands, and keeps what was typed', async () => {
    worker.use(application(anApplication()));
    const flow = await aFlow();
    await says(flow, 'rent or a mortgage');
    find<HTMLInputElement>(flow, 'input').value = '640';

    flow.locale = 'zh-Hans';

    await says(flow, '您每月的房租或房贷是多少');
    expect(find<HTMLInputElement>(flow, 'input').value).to.equal('640');
  });

  const screens: Record<string, ApplicationView> = {
    'a question': anApplication(),
    'everything answered': aFilledApplication(),
    'an order that is not bound': aFilledApplication({ orderBound: false }),
    'with the lender': aFilledApplication({ state: 'referred' }),
    'to be signed': aFilledApplication({ state: 'approved' }),
    financed: aFilledApplication({ state: 'signed' }),
    closed: aFilledApplication({ state: 'declined' }),
  };
  for (const [name, value] of Object.entries(screens)) {
    for (const locale of ['en', 'zh-Hans'] as const) {
      it(`has no barrier that can be found by a program: ${name}, ${locale}`, async () => {
        worker.use(application(value));
        const flow = await aFlow({ locale });
        await waitUntil(() => flow.shadowRoot!.querySelector('.sheet'));

        await expect(flow).to.be.accessible();
      });
    }
  }
});

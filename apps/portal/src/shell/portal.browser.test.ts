import { createClient } from '@liana/client';
import type { ApplicationView, Locale, PortalSessionView } from '@liana/contract';
import { currentLocale, type LianaDisclosure, setLocale } from '@liana/elements';
import {
  aDecline,
  aFilledApplication,
  aLoan,
  anApplication,
  anOffer,
  anOffersView,
  aProblem,
  aReview,
  aSigning,
  deepText,
  find,
  myLoans,
  search,
} from '@liana/elements/testing';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { HttpResponse, http } from 'msw';
import { setupWorker } from 'msw/browser';
import { definePortal } from '../define-portal.ts';
import type { PortalBoot } from './boot.ts';
import type { LianaPortal } from './portal.ts';

definePortal();

const worker = setupWorker();
const home = location.href;
const boot: PortalBoot = {
  surface: 'portal',
  tenant: 'halden',
  name: 'Halden',
  mode: 'test',
  market: 'US',
  currency: 'USD',
  locale: 'en',
  themeCss: '',
  themeHash: '',
  embedOrigin: 'http://embed.test',
  portalOrigin: 'http://halden-pay.test',
  frameHeights: [480],
};
const here: PortalSessionView = {
  authenticated: true,
  contactProved: true,
  hasSession: true,
  hasApplication: true,
  kind: 'order',
  amount: { amountMinor: 119_900, currency: 'USD' },
  returnUrl: 'http://shop.test/order',
};
const get = (path: string, value: object) => http.get(path, () => HttpResponse.json(value));
const application = (value: ApplicationView) => get('/v1/me/application', value);
/** Answers `method path` and keeps the bodies that came. */
const hears = (method: 'post' | 'delete', path: string, answer: () => Response) => {
  const heard: unknown[] = [];
  worker.use(
    http[method](path, async ({ request }) => {
      heard.push(await request.json().catch(() => null));
      return answer();
    }),
  );
  return heard;
};

async function aPortal(path: string, { locale = 'en', code }: { locale?: Locale; code?: string } = {}) {
  history.replaceState(null, '', path);
  setLocale(locale);
  const client = createClient({ baseUrl: location.origin, locale: currentLocale, timeoutMs: 3000 });
  const portal = await fixture<LianaPortal>(html`<liana-portal .client=${client} .boot=${boot} .code=${code}></liana-portal>`);
  await waitUntil(() => search(portal, 'main h1').length + search(portal, 'main h2').length > 0 || find(portal, 'main').querySelector('*'));
  return portal;
}
const says = (portal: Element, text: string) =>
  waitUntil(() => deepText(portal).includes(text), `expected to read: ${text}`, { timeout: 4000 });
const press = async (portal: Element, label: string) => {
  const button = search(portal, 'button').find((one) => one.textContent?.trim() === label || one.getAttribute('aria-label') === label);
  if (!button) throw new Error(`no button says ${label}`);
  button.focus();
  await sendKeys({ press: 'Enter' });
};

describe('the portal', () => {
  before(() => worker.start({ quiet: true, onUnhandledFrame: 'bypass' }));
  after(() => {
    history.replaceState(null, '', home);
    return worker.stop();
  });
  beforeEach(() => worker.use(get('/v1/portal/session', here)));
  afterEach(() => worker.resetHandlers());

  it('trades the one-time code for a session and goes on where the application stands', async () => {
    const codes = hears('post', '/v1/portal/sessions', () => HttpResponse.json(here, { status: 201 }));
    worker.use(application(aFilledApplication()), get('/v1/me/application/review', aReview()));

    const portal = await aPortal('/', { code: 'oc_1' });

    await says(portal, 'Check what you are about to send');
    expect(codes).to.deep.equal([{ code: 'oc_1' }]);
    expect(location.pathname).to.equal('/review');
  });

  it('says so when a link was used before', async () => {
    hears('post', '/v1/portal/sessions', () => aProblem('unauthenticated'));

    const portal = await aPortal('/', { code: 'oc_1' });

    await says(portal, 'This link has been used, or is too old');
  });

  it('begins without a shop: a wish, then its offers', async () => {
    worker.use(
      get('/v1/portal/session', { ...here, authenticated: false, hasSession: false, hasApplication: false, kind: null, amount: null }),
    );
    const wishes = hears('post', '/v1/portal/start', () => HttpResponse.json({ ...here, kind: 'cash' }, { status: 201 }));
    worker.use(get('/v1/me/offers', anOffersView({ session: { kind: 'cash' } })));
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
    worker.use(http.get('/v1/me/loans', () => aProblem('contact-not-proved')));
    const portal = await aPortal('/loans');

    await says(portal, 'How can we reach you?');
    worker.use(get('/v1/me/loans', myLoans()));
    find(portal, 'liana-contact-step').dispatchEvent(new Event('liana-contact-proved', { bubbles: true, composed: true }));

    await says(portal, 'Still owed');
  });

  it('sends nothing before every box is ticked by the person, and then names each text and the disclosure', async () => {
    const review = aReview();
    worker.use(get('/v1/me/application/review', review), application(aFilledApplication({ state: 'submitted' })));
    const sent = hears('post', '/v1/me/application/submit', () => HttpResponse.json(aFilledApplication({ state: 'submitted' })));
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
    worker.use(get('/v1/me/application/review', aReview()), application(aFilledApplication()));
    hears('post', '/v1/me/application/answers', () => HttpResponse.json(aFilledApplication()));
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
    worker.use(application(aFilledApplication({ state: 'referred' })), get('/v1/me/application/agreement', aSigning()));
    const portal = await aPortal('/decision');
    await says(portal, 'Northmere Bank is looking at it');

    worker.use(application(aFilledApplication({ state: 'approved' })));
    await says(portal, 'Northmere Bank said yes');
    await press(portal, 'Read and sign');
    await says(portal, 'This is the agreement with Northmere Bank');
    await press(portal, 'Sign');
    await says(portal, 'Tick the box to sign');

    const signed = hears('post', '/v1/me/application/sign', () => HttpResponse.json(aFilledApplication({ state: 'signed' })));
    worker.use(application(aFilledApplication({ state: 'signed' })));
    find(find(portal, 'liana-consent'), 'input').click();
    await press(portal, 'Sign');

    await says(portal, 'Your order is financed');
    expect(signed).to.have.length(1);
    expect(find<HTMLAnchorElement>(portal, 'a.button').href).to.equal('http://shop.test/order');
  });

  it('shows other terms beside the ones that were asked for, and takes or leaves them alike', async () => {
    const counterOffer = anOffer({ plan: { principal: 90_000, rate: '15.49', months: 18 } });
    worker.use(application(aFilledApplication({ state: 'counter-offered', counterOffer })));
    const accepted = hears('post', '/v1/me/application/accept', () =>
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
    worker.use(application(aDecline()), get('/v1/me/application/review', aReview()));
    const portal = await aPortal('/decision');
    await says(portal, 'Northmere Bank said no to $1,199.00 over 12 months');
    await says(portal, 'this lender’s limit is 40%');
    const chosen = hears('post', '/v1/me/applications', () => HttpResponse.json(aFilledApplication(), { status: 201 }));

    await press(portal, 'Choose Odela Finance');

    await says(portal, 'Check what you are about to send');
    expect(chosen).to.deep.equal([{ offerId: aDecline().nextBest!.id }]);
  });

  it('takes a consent back in one tap', async () => {
    const loans = myLoans();
    worker.use(get('/v1/me/loans', loans));
    const taken = hears('post', '/v1/me/consents/:id/withdraw', () =>
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
    worker.use(get(`/v1/me/loans/${loan.id}`, loan));
    const withdrawn = hears('post', `/v1/me/loans/${loan.id}/rescind`, () =>
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

  it('changes its language while it is open, and keeps it in the address', async () => {
    worker.use(application(anApplication()));
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
    worker.use(get('/v1/me/loans', myLoans()));
    const portal = await aPortal('/');
    await says(portal, 'Pay over time');
    await press(portal, 'See my loans');
    await says(portal, 'Still owed');

    history.back();

    await says(portal, 'Pay over time');
  });

  const loan = aLoan({ paid: 3, withdrawUntil: '2026-12-05' });
  const screens: [name: string, path: string, words: Record<Locale, string>, ...answers: ReturnType<typeof get>[]][] = [
    ['start', '/', { en: 'How it works', 'zh-Hans': '办理方式' }],
    ['not found', '/nowhere', { en: 'There is no page here', 'zh-Hans': '这里没有页面' }],
    ['offers', '/offers', { en: 'Recommended', 'zh-Hans': '推荐产品' }, get('/v1/me/offers', anOffersView())],
    ['review', '/review', { en: 'What you agree to', 'zh-Hans': '您同意的内容' }, get('/v1/me/application/review', aReview())],
    [
      'with the lender',
      '/decision',
      { en: 'is looking at it', 'zh-Hans': '正在审核' },
      application(aFilledApplication({ state: 'referred' })),
    ],
    ['approved', '/decision', { en: 'said yes', 'zh-Hans': '已同意' }, application(aFilledApplication({ state: 'approved' }))],
    [
      'other terms',
      '/decision',
      { en: 'other terms', 'zh-Hans': '提出其他条款' },
      application(aFilledApplication({ state: 'counter-offered', counterOffer: anOffer() })),
    ],
    ['declined', '/decision', { en: 'said no', 'zh-Hans': '未通过' }, application(aDecline())],
    ['financed', '/decision', { en: 'is financed', 'zh-Hans': '已完成分期支付' }, application(aFilledApplication({ state: 'signed' }))],
    ['sign', '/sign', { en: 'The agreement', 'zh-Hans': '协议' }, get('/v1/me/application/agreement', aSigning())],
    ['loans', '/loans', { en: 'Who may see what', 'zh-Hans': '谁可以看到什么' }, get('/v1/me/loans', myLoans())],
    ['a loan', `/loans/${loan.id}`, { en: 'Each payment', 'zh-Hans': '每期还款' }, get(`/v1/me/loans/${loan.id}`, loan)],
  ];
  for (const [name, path, words, ...answers] of screens) {
    for (const locale of ['en', 'zh-Hans'] as const) {
      it(`has no barrier that can be found by a program: ${name}, ${locale}`, async () => {
        worker.use(...answers);
        const portal = await aPortal(path, { locale });
        await says(portal, words[locale]);

        await expect(portal).to.be.accessible();
      });
    }
  }
});

import {
  type AnswerValue,
  ApplicationView,
  BindView,
  ChargeView,
  OffersView,
  PrequalificationResult,
  PrequalificationTexts,
  ReviewView,
  SessionCreated,
  SignView,
  type WishInput,
} from '@liana/contract';
import type { z } from 'zod';
import type { Reply } from './call.ts';
import { shopOrigin, type TestServer } from './server.ts';
import { aFrameToken, aHandoffCode, proveContact } from './visit.ts';

/** Somebody whom most lenders would like: what is answered when it is asked. */
export const goodAnswers: Record<string, AnswerValue> = {
  region: 'IL',
  ageBand: '35-44',
  employment: 'employed',
  timeInJob: '3-years-plus',
  incomeMonthly: 620_000,
  housingMonthly: 120_000,
  debtMonthly: 20_000,
  creditBand: 'good',
  bankruptcyRecent: 'no',
  documentsReady: 'yes',
  tenorMonths: 12,
  purpose: 'purchase',
  firstName: 'Wilhelmina',
  lastName: 'Oduya-Brandt',
  dateOfBirth: '1987-04-23',
  street: '4711 Quillfeather Lane',
  city: 'Evanston',
  zip: '60201',
  phone: '312 555 0187',
  ssnLast4: '7731',
  ssn: '219-48-7731',
  employerName: 'Corvid Instruments',
  accountRouting: '271070801',
  accountNumber: '80417723955',
};

export const laptop: WishInput = { amount: { amountMinor: 129_900, currency: 'USD' }, tenorMonths: 12, category: 'electronics' };
export const cartHash = 'c'.repeat(64);
export const orderOf = (financed: number, reference = 'order-1') => ({
  reference,
  total: financed,
  financed,
  otherTender: 0,
  currency: 'USD',
  cartHash,
});

/** One shopper's way through the whole API, step by step, as page, frame, portal and merchant's server take it. */
export class Journey {
  readonly server: TestServer;
  sessionId = '';
  handle = '';
  frameToken = '';
  cookie = '';

  constructor(server: TestServer) {
    this.server = server;
  }

  async openInShop(wish: WishInput = laptop): Promise<SessionCreated> {
    const { publishableKey } = this.server.demo.halden;
    const reply = await this.server.call({
      host: 'api',
      method: 'POST',
      path: '/v1/sessions',
      token: publishableKey,
      origin: shopOrigin,
      body: { wish },
    });
    const created = reply.as(SessionCreated);
    this.sessionId = created.offers.session.id;
    this.handle = created.handle;
    this.frameToken = await aFrameToken(this.server, this);
    return created;
  }

  /** The same visit in a frame that was loaded anew: another token, which knows nothing yet. */
  async reloaded(): Promise<Journey> {
    const again = new Journey(this.server);
    again.sessionId = this.sessionId;
    again.handle = this.handle;
    again.frameToken = await aFrameToken(this.server, this);
    return again;
  }

  inFrame(method: string, path: string, body?: unknown, key?: string): Promise<Reply> {
    return this.server.call({ host: 'embed', method, path, token: this.frameToken, body, key });
  }
  inPortal(method: string, path: string, body?: unknown, key?: string): Promise<Reply> {
    return this.server.call({ host: 'halden-pay.localhost', method, path, cookie: this.cookie, body, key });
  }
  byShop(method: string, path: string, body?: unknown, key?: string): Promise<Reply> {
    return this.server.call({ host: 'api', method, path, token: this.server.demo.halden.secretKey, body, key });
  }
  byPage(method: string, path: string, body?: unknown): Promise<Reply> {
    return this.server.call({ host: 'api', method, path, token: this.handle, origin: shopOrigin, body });
  }

  async offers(): Promise<OffersView> {
    return (await this.inFrame('GET', '/v1/me/offers')).as(OffersView);
  }

  /** Answers whatever is asked, until asking stops. */
  async answerAll(answers: Record<string, AnswerValue> = goodAnswers): Promise<OffersView> {
    let offers = await this.offers();
    while (offers.next) {
      const { fact } = offers.next;
      offers = (await this.inFrame('POST', '/v1/me/answers', { fact, value: answers[fact] ?? null })).as(OffersView);
    }
    return offers;
  }

  prove(email: string): Promise<Reply> {
    return proveContact(this.server, { host: 'embed', token: this.frameToken }, email);
  }

  /** Consents to every lender that may be asked, and waits as long as the server lets one wait. */
  async askLenders(): Promise<z.infer<typeof PrequalificationResult>> {
    const { consents } = (await this.inFrame('GET', '/v1/me/prequalifications/texts')).as(PrequalificationTexts);
    const given = consents.map(({ textId, hash, lenderId }) => ({ textId, hash, lenderId }));
    return (await this.inFrame('POST', '/v1/me/prequalifications', { consents: given })).as(PrequalificationResult);
  }

  async choose(offerId: string): Promise<ApplicationView> {
    return (await this.inFrame('POST', '/v1/me/applications', { offerId })).as(ApplicationView);
  }

  async fillForm(answers: Record<string, AnswerValue> = goodAnswers): Promise<ApplicationView> {
    let view = (await this.inFrame('GET', '/v1/me/application')).as(ApplicationView);
    while (view.next) {
      const { fact } = view.next;
      view = (await this.inFrame('POST', '/v1/me/application/answers', { fact, value: answers[fact] })).as(ApplicationView);
    }
    return view;
  }

  async bind(financed = laptop.amount.amountMinor, reference?: string): Promise<z.infer<typeof BindView>> {
    const order = orderOf(financed, reference);
    return (await this.byShop('POST', `/v1/sessions/${this.sessionId}/bind`, { order, returnUrl: `${shopOrigin}/checkout` })).as(BindView);
  }

  async toPortal(): Promise<void> {
    const code = await aHandoffCode(this.server, this.frameToken);
    this.cookie = (await this.server.call({ host: 'halden-pay.localhost', method: 'POST', path: '/v1/portal/sessions', body: { code } }))
      .cookie!;
  }

  async review(): Promise<ReviewView> {
    return (await this.inPortal('GET', '/v1/me/application/review')).as(ReviewView);
  }
  submission({ disclosure, consents }: ReviewView) {
    return {
      disclosureHash: disclosure.hash,
      dwellMs: 4_000,
      consents: consents.map(({ textId, hash, lenderId }) => ({ textId, hash, lenderId })),
    };
  }
  async submit(): Promise<ApplicationView> {
    return (await this.inPortal('POST', '/v1/me/application/submit', this.submission(await this.review()))).as(ApplicationView);
  }
  async sign(): Promise<ApplicationView> {
    const { agreement } = (await this.inPortal('GET', '/v1/me/application/agreement')).as(SignView);
    const { textId, hash, lenderId } = agreement;
    return (await this.inPortal('POST', '/v1/me/application/sign', { agreement: { textId, hash, lenderId } })).as(ApplicationView);
  }

  /** From the shop's page to a form that is filled in, at the first offer of the list. */
  async upToReview(email = 'ada@example.com'): Promise<ApplicationView> {
    await this.openInShop();
    const { offers } = await this.answerAll();
    await this.prove(email);
    await this.choose(offers[0]!.id);
    const view = await this.fillForm();
    await this.bind();
    await this.toPortal();
    return view;
  }
  /** From the shop's page to a signed loan; the charge that came of it. */
  async upToSigned(email?: string): Promise<ChargeView> {
    await this.upToReview(email);
    return this.upToCharge();
  }
  /** From the review to a signed loan. */
  async upToCharge(): Promise<ChargeView> {
    const { id } = await this.submit();
    await this.sign();
    const { chargeId } = (await this.byShop('GET', `/v1/applications/${id}`)).json as { chargeId: string };
    return (await this.byShop('GET', `/v1/charges/${chargeId}`)).as(ChargeView);
  }
}

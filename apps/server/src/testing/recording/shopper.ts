import { type LoanView, MyLoansView } from '@liana/contract';
import type { Reply } from '../call.ts';
import { Journey } from '../journey.ts';
import { shopOrigin, type TestServer } from '../server.ts';
import { type Caller, recordedCaller } from './caller.ts';
import type { Tape } from './tape.ts';

/** Somebody on a way that is recorded: each place can be asked with the tape running, and the journey's own steps go by unrecorded. */
export class Shopper extends Journey {
  /** The shop's page: with its publishable key, and with the handle of its session once there is one. */
  readonly page: Caller;
  readonly frame: Caller;
  readonly portal: Caller;
  readonly #tape: Tape;

  constructor(server: TestServer, tape: Tape) {
    super(server);
    this.#tape = tape;
    this.page = recordedCaller(tape, server.clock, (method, path, body) => this.#asPage(method, path, body));
    this.frame = recordedCaller(tape, server.clock, (method, path, body) => this.inFrame(method, path, body));
    this.portal = recordedCaller(tape, server.clock, (method, path, body) => this.#asBrowser(method, path, body));
  }

  override async reloaded(): Promise<Shopper> {
    return Object.assign(new Shopper(this.server, this.#tape), await super.reloaded());
  }

  /** From the shop's page to a form that is filled in, for this product. */
  async upToReviewOf(productId: string, email: string, orderReference?: string): Promise<void> {
    // Later than whoever came before: the newest code of an address is the one that counts.
    this.server.clock.advance(1_000);
    await this.openInShop();
    const { offers } = await this.answerAll();
    await this.prove(email);
    await this.choose(offers.find((offer) => offer.productId === productId)!.id);
    await this.fillForm();
    await this.bind(undefined, orderReference);
    await this.toPortal();
  }

  /** Moves the tenant's own time: what the domain counts by, while leases and tokens go on as before. */
  async moveTestClock(aheadMs: number): Promise<void> {
    const { now } = (await this.byShop('GET', '/v1/test-clock')).json as { now: string };
    await this.byShop('POST', '/v1/test-clock', { to: new Date(Date.parse(now) + aheadMs).toISOString() });
  }

  /** The one loan that this person has. */
  async onlyLoan(): Promise<LoanView> {
    return (await this.inPortal('GET', '/v1/me/loans')).as(MyLoansView).loans[0]!;
  }

  #asPage(method: string, path: string, body: unknown): Promise<Reply> {
    const token = path.startsWith('/v1/sessions/') ? this.handle : this.server.demo.halden.publishableKey;
    return this.server.call({ host: 'api', method, path, token, origin: shopOrigin, body });
  }

  /** A browser keeps the cookie that it is given. */
  async #asBrowser(method: string, path: string, body: unknown): Promise<Reply> {
    const reply = await this.inPortal(method, path, body);
    this.cookie = reply.cookie ?? this.cookie;
    return reply;
  }
}

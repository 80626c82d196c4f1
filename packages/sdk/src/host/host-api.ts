import { type LiteRequest, liteFetch } from '@liana/client/lite';
import type { MessageView, OffersView, Problem, PublicConfig, SessionCreated, Wish, WishInput } from '@liana/contract';
import type { PageSettings } from '../loader/settings.ts';
import { checkEmbed, type EmbedCheck } from './embed-check.ts';

export interface WishAttributes {
  amountMinor: number;
  currency: string;
  category?: string;
  tenorMonths?: number;
  cartHash?: string;
}

const wishOf = ({ amountMinor, currency, ...rest }: WishAttributes) => ({ amount: { amountMinor, currency }, ...rest });

/** One field of a request that does not fit. */
export type RequestFault = NonNullable<Problem['errors']>[number];

/** `unreachable`: nobody answered in time. `refused`: the API said no; `faults` where something in the request did not fit. */
export class HostApiError extends Error {
  override readonly name = 'HostApiError';
  readonly code: 'unreachable' | 'refused';
  readonly faults: readonly RequestFault[];
  constructor(code: 'unreachable' | 'refused', message: string, faults: readonly RequestFault[] = []) {
    super(message);
    this.code = code;
    this.faults = faults;
  }
}

type Request = Omit<LiteRequest, 'url'> & { path: string };

/** What a host page may ask of the API: nothing that is about a person comes back from any of these. */
export class HostApi {
  readonly #settings: PageSettings;
  #config: Promise<PublicConfig> | undefined;
  #check: Promise<EmbedCheck | undefined> | undefined;

  constructor(settings: PageSettings) {
    this.#settings = settings;
  }

  /** What the embed host says of this page's key and origin; asked once, when something did not come. */
  check(): Promise<EmbedCheck | undefined> {
    this.#check ??= checkEmbed(this.#settings);
    return this.#check;
  }

  /** Asked once a page; a failure is forgotten, so that the next element may try again. */
  config(): Promise<PublicConfig> {
    this.#config ??= this.#ask<PublicConfig>({ method: 'GET', path: '/v1/config', token: this.#settings.publishableKey }).catch((error) => {
      this.#config = undefined;
      throw error;
    });
    return this.#config;
  }

  message({ amountMinor, currency, category }: WishAttributes): Promise<MessageView> {
    const query = new URLSearchParams({ amountMinor: String(amountMinor), currency, ...(category && { category }) });
    return this.#ask({ method: 'GET', path: `/v1/messages?${query}`, token: this.#settings.publishableKey });
  }

  createSession(wish: WishAttributes): Promise<SessionCreated> {
    return this.#act({ method: 'POST', path: '/v1/sessions', token: this.#settings.publishableKey, body: { wish: wishOf(wish) } });
  }

  offers(sessionId: string, handle: string): Promise<OffersView> {
    return this.#ask({ method: 'GET', path: `/v1/sessions/${sessionId}/offers`, token: handle });
  }

  changeWish(sessionId: string, handle: string, wish: Partial<WishInput>): Promise<OffersView> {
    return this.#act({ method: 'PATCH', path: `/v1/sessions/${sessionId}/wish`, token: handle, body: { wish } });
  }

  changeOrdering(sessionId: string, handle: string, ordering: { orderBy?: Wish; personalised?: boolean }): Promise<OffersView> {
    return this.#act({ method: 'PATCH', path: `/v1/sessions/${sessionId}/ordering`, token: handle, body: ordering });
  }

  /** An act is tried twice, with one key: the second try of a lost answer changes nothing. */
  async #act<T>(request: Request): Promise<T> {
    const act = { ...request, idempotencyKey: crypto.randomUUID() };
    try {
      return await this.#ask<T>(act);
    } catch (error) {
      if (!(error instanceof HostApiError) || error.code !== 'unreachable') throw error;
      return this.#ask<T>(act);
    }
  }

  async #ask<T>({ path, ...request }: Request): Promise<T> {
    const { apiOrigin } = this.#settings;
    const { status, body } = await liteFetch({ ...request, url: `${apiOrigin}${path}` });
    if (status === 0 || status >= 500) throw new HostApiError('unreachable', `no answer from ${apiOrigin}, status ${status}`);
    if (status >= 300) throw new HostApiError('refused', `the API refused with ${status}`, (body as Partial<Problem> | undefined)?.errors);
    // The lite fetch gives objects without prototypes; templates need ordinary ones.
    return structuredClone(body) as T;
  }
}

const place = Symbol.for('liana.host-api.v1');
/** One for the page, however many elements and chunks there are. */
export function hostApi(settings: PageSettings): HostApi {
  const holder = globalThis as { [place]?: HostApi };
  holder[place] ??= new HostApi(settings);
  return holder[place];
}

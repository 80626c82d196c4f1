import { type CallOptions, type Client, ClientError } from '@liana/client';
import type { OffersView, OfferView } from '@liana/contract';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { askLenders, type GivenConsents, type LenderNews } from './ask-lenders.ts';
import { isSameOffer, joinQuietly } from './quiet-join.ts';

/** The list as it stands on the page, and the calls that change it. */
export class OffersModel implements ReactiveController {
  /** The list in its true order, as the server last said it. */
  view: OffersView | undefined;
  /** The same offers in the order in which they stand on the page. */
  shown: OfferView[] = [];
  /** How many offers came late and belong higher. */
  belongHigher = 0;
  /** True while lenders are being asked. */
  isAsking = false;
  /** Lenders were asked since the list was last in order. */
  hasAsked = false;
  /** The list on the page when it was last in order. */
  #settled: OfferView[] = [];
  readonly #host: ReactiveControllerHost;
  readonly #client: () => Client;
  #listening = new AbortController();

  constructor(host: ReactiveControllerHost, client: () => Client) {
    this.#host = host;
    this.#client = client;
    host.addController(this);
  }

  hostDisconnected() {
    this.#listening.abort();
  }

  /** The list on the page, in the page's order. */
  get onPage(): OffersView | undefined {
    return this.view && { ...this.view, offers: this.shown };
  }

  load = async () => this.#take(await this.#client().call('getMyOffers'));

  answer = async (body: CallOptions<'answerQuestion'>['body']) => this.#take(await this.#client().call('answerQuestion', { body }));

  changeOrdering = async (body: CallOptions<'changeMyOrdering'>['body']) =>
    this.#take(await this.#client().call('changeMyOrdering', { body }));

  changeWish = async (wish: CallOptions<'changeMyWish'>['body']['wish']) =>
    this.#take(await this.#client().call('changeMyWish', { body: { wish } }));

  stopWaiting = async (lenderId: string) => this.#join(await this.#client().call('stopWaiting', { body: { lenderId } }));

  /** What became of an offer that was tapped while its lender answered: the same one now, where it costs no more than was shown. */
  noDearer = (offer: OfferView): OfferView | undefined =>
    this.shown.find(
      (now) =>
        now.id !== offer.id &&
        isSameOffer(now, offer) &&
        now.group !== 'does-not-fit' &&
        now.terms.principal.amountMinor === offer.terms.principal.amountMinor &&
        now.terms.totalPayable.amountMinor <= offer.terms.totalPayable.amountMinor,
    );

  /** Puts late offers where they belong. */
  reorder = () => {
    if (this.view) this.#take(this.view);
  };

  /**
   * Asks the lenders. Returns when the first news is there; the rest is taken in as it comes, while the person goes on.
   *
   * @throws {ClientError} when the question was refused, or could not be sent.
   */
  ask = async (consents: GivenConsents): Promise<void> => {
    this.#listening.abort();
    this.#listening = new AbortController();
    const news = askLenders(this.#client(), consents, this.#listening);
    this.hasAsked = true;
    this.#setAsking(true);
    try {
      this.#hear(await news.next());
    } catch (error) {
      this.#setAsking(false);
      throw error;
    }
    void this.#hearRest(news, this.#listening.signal);
  };

  async #hearRest(news: ReturnType<typeof askLenders>, signal: AbortSignal) {
    try {
      for (let next = await news.next(); !next.done; next = await news.next()) this.#hear(next);
    } catch (error) {
      // What was said so far stands; whatever is wrong now, the person's next act will meet it and say so.
      if (!(error instanceof ClientError)) throw error;
    } finally {
      if (this.#listening.signal === signal) this.#setAsking(false);
    }
  }

  #hear({ value: news }: IteratorResult<LenderNews, void>) {
    if (news?.type === 'offers') this.#join(news.offers);
  }

  #setAsking(isAsking: boolean) {
    this.isAsking = isAsking;
    this.#host.requestUpdate();
  }

  /** After an act of the person's own the list moves, once. */
  #take(view: OffersView) {
    this.view = view;
    this.shown = view.offers;
    this.#settled = view.offers;
    this.belongHigher = 0;
    this.hasAsked = this.isAsking;
    this.#host.requestUpdate();
  }

  /** After somebody else's act nothing moves. */
  #join(view: OffersView) {
    const { offers, belongHigher } = joinQuietly(this.shown, view.offers, this.#settled);
    this.view = view;
    this.shown = offers;
    this.belongHigher = belongHigher;
    this.#host.requestUpdate();
  }
}

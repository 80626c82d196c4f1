import type { OffersView, QuestionView, SessionCreated } from '@liana/contract';
import { frameHeightFor } from '@liana/contract/bridge';
import type { AnswerEvent } from '@liana/elements';
import { html, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { frameBoxStyles } from '../frame-box.styles.ts';
import { FrameStage } from '../frame-stage.ts';
import { HostApiError } from '../host-api.ts';
import { HostElement } from '../host-element.ts';
import { tell } from '../host-events.ts';
import { Patience } from '../patience.ts';
import { offersStyles } from './offers.styles.ts';

/** How many anonymous offers stand in the page before the person said anything. */
const shownAtFirst = 3;

/**
 * Offers for a price. At first from the amount alone, in the page itself; the first question about the person turns the same
 * place into a frame that the page cannot read, and from then on the whole of it is the frame.
 *
 * @tagname liana-offers
 * @fires {HostEvent} liana-ready - The first list stands.
 * @fires {HostEvent} liana-open - The frame took the place.
 * @fires {HostEvent} liana-step - Where the shopper is.
 * @fires {HostEvent} liana-status - What became of it; for display only.
 * @fires {HostEvent} liana-error - It could not be opened; a link to the portal stands in its place.
 */
export class LianaOffers extends HostElement {
  static override styles = [...HostElement.styles, frameBoxStyles, offersStyles];

  /** A session that was opened before, by `<liana-checkout>`; without one the element opens its own. */
  @property({ attribute: false }) session?: SessionCreated;
  /** sha256 of the merchant's canonical cart. A change prices everything again. */
  @property({ attribute: 'cart-hash' }) cartHash?: string;
  /** Called after each change of the wish, before the frame is told: `<liana-checkout>` has the order confirmed here. */
  @property({ attribute: false }) confirmOrder?: () => Promise<void>;

  @state() private view?: OffersView;
  @state() private failed = false;
  @state() private busy = false;
  @query('.box') private box?: HTMLElement;
  readonly #stage = new FrameStage(this);
  readonly #patience = new Patience(this);
  /** Cards draw themselves after the list that holds them, and a page may change its width at any time. */
  readonly #firstSize = new ResizeObserver(() => {
    // In the same frame a higher box could bring a scroll bar, and so another width: the page would hear of an error.
    requestAnimationFrame(() => this.#fitBox());
  });
  #opening = false;
  #isReady = false;

  override connectedCallback() {
    super.connectedCallback();
    if (!this.view) void this.#begin();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#firstSize.disconnect();
  }

  override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('session') && this.session) this.view = this.session.offers;
    const wishChanged = changed.has('amount') || changed.has('currency') || changed.has('cartHash');
    if (wishChanged && this.view && this.session) this.#changeWishIfOther(this.view);
    else if (wishChanged && !this.view) void this.#begin();
    if (changed.has('locale')) this.#stage.speak(this.language);
  }

  override updated() {
    this.#firstSize.disconnect();
    if (this.#first) this.#firstSize.observe(this.#first);
    this.#fitBox();
    if (this.view) this.advice.onOffers(this.view);
    if (this.view && !this.#isReady) {
      this.#isReady = true;
      tell(this, 'liana-ready', {});
    }
  }

  override render() {
    if (!this.settings || !this.hasWish) return nothing;
    const { phase, frame } = this.#stage;
    const isLate = !this.view && this.#patience.isOver;
    if (this.failed || isLate || phase === 'failed') return this.#wayOut();
    return html`
      <div class="box" data-phase=${phase} aria-busy=${phase === 'opening' || !this.view}>
        ${phase === 'shown' ? nothing : html`<div class="first">${this.view ? this.#firstList(this.view) : this.#skeleton()}</div>`}
        ${frame ?? nothing}
      </div>
    `;
  }

  #skeleton() {
    return html`${[1, 2, 3].map(() => html`<div class="ghost"><span class="skeleton short"></span><span class="skeleton"></span><span class="skeleton"></span></div>`)}`;
  }

  #firstList(view: OffersView) {
    const fitting = view.offers.filter((offer) => offer.group !== 'does-not-fit');
    const first = fitting.slice(0, shownAtFirst);
    const more = fitting.length - first.length + view.unlisted.recommended + view.unlisted['may-fit'];
    // Cost lines of one list are drawn to one scale, so that their tips can be compared.
    const scale = Math.max(0, ...first.map(({ terms }) => terms.principal.amountMinor + terms.costOfCredit.amountMinor));
    return html`
      ${view.next && !view.next.personal ? this.#wishQuestion(view, view.next) : this.#wayIn(view)}
      <p class="muted">${view.session.wish.tenorMonths ? this.words.fromAmountAndMonths : this.words.fromAmountAlone}</p>
      ${first.map((offer) => html`<liana-offer-card .offer=${offer} .scaleMinor=${scale} .askedFact=${view.next?.fact} .locale=${this.language} preview></liana-offer-card>`)}
      ${more > 0 ? html`<p class="muted">${this.words.moreOffers(more)}</p>` : nothing}
    `;
  }

  /** A question about the wish alone is asked here; nothing about the person is. */
  #wishQuestion({ remainingAtMost, remainingExpected }: OffersView, question: QuestionView) {
    return html`
      <liana-question
        .question=${question}
        .locale=${this.language}
        .remainingAtMost=${remainingAtMost}
        .remainingExpected=${remainingExpected}
        .busy=${this.busy}
        @liana-answer=${this.#answerWish}
      ></liana-question>
    `;
  }

  #wayIn({ remainingAtMost, remainingExpected }: OffersView) {
    const isOpening = this.#stage.phase === 'opening';
    return html`
      <section class="start">
        <h3>${this.words.startTitle}</h3>
        <p class="muted">${this.words.startBody(remainingExpected, remainingAtMost)}</p>
        <button class="filled" type="button" ?disabled=${isOpening} @click=${this.#openFrame}>${isOpening ? this.words.opening : this.words.start}</button>
      </section>
    `;
  }

  #wayOut() {
    const portal = this.config?.portalOrigin ?? this.settings?.portal;
    return html`
      <section class="way-out" role="status">
        <h3>${this.words.failedTitle}</h3>
        <p class="muted">${this.words.failedBody}</p>
        <p>
          <button type="button" @click=${this.#again}>${this.words.retry}</button>
          ${portal ? html`<a class="action" href=${portal}>${this.words.goToPortal}</a>` : nothing}
        </p>
      </section>
    `;
  }

  get #first() {
    return this.box?.querySelector('.first') ?? undefined;
  }

  /** The box stands on a step of the frame's ladder from the start, so that the frame fits it without moving anything. */
  #fitBox() {
    const { phase, height } = this.#stage;
    const isFrame = phase === 'opening' || phase === 'shown';
    const listed = this.#first && this.view ? frameHeightFor(Math.ceil(this.#first.getBoundingClientRect().height)) : undefined;
    const fitting = isFrame ? height : listed;
    if (fitting === undefined) this.box?.style.removeProperty('block-size');
    else this.box?.style.setProperty('block-size', `${fitting}px`);
  }

  async #begin() {
    if (!this.api || !this.hasWish || this.#opening) return;
    this.#opening = true;
    this.failed = false;
    try {
      const wish = { ...this.wish, ...(this.cartHash && { cartHash: this.cartHash }) };
      const opened = Promise.all([this.session ?? this.api.createSession(wish), this.loadConfig()]);
      const [session] = await this.#patience.during(opened);
      this.session = session;
      this.view = session.offers;
      // The page may have changed its mind while the session was opened.
      this.#changeWishIfOther(session.offers);
    } catch (error) {
      this.failed = true;
      void this.advice.on(error);
    } finally {
      this.#opening = false;
    }
  }

  #again = () => {
    this.#stage.close();
    if (this.view) this.failed = false;
    else void this.#begin();
  };

  #answerWish = async (event: AnswerEvent) => {
    // The page learns the amount and nothing more.
    event.stopPropagation();
    const { fact, value } = event.answer;
    if (value === null) return void this.#openFrame();
    this.busy = true;
    try {
      this.view = await this.api!.changeWish(this.session!.offers.session.id, this.session!.handle, { [fact]: value });
      await this.confirmOrder?.();
    } catch {
      this.failed = true;
    } finally {
      this.busy = false;
    }
  };

  /** What was priced already is not priced again. */
  #changeWishIfOther({ session: { wish } }: OffersView) {
    const isOtherCart = this.cartHash !== undefined && this.cartHash !== wish.cartHash;
    if (isOtherCart || wish.amount.amountMinor !== this.amount || wish.amount.currency !== this.currency) void this.#changeWish();
  }

  async #changeWish() {
    const { amountMinor, currency } = this.wish;
    const wish = { amount: { amountMinor, currency }, ...(this.cartHash && { cartHash: this.cartHash }) };
    try {
      this.view = await this.api!.changeWish(this.session!.offers.session.id, this.session!.handle, wish);
      await this.confirmOrder?.();
      this.#stage.wishChanged();
    } catch (error) {
      void this.advice.on(error);
      // What is with a lender already cannot change any more; the frame goes on with it.
      const isRefused = error instanceof HostApiError && error.code === 'refused';
      this.failed = !(isRefused && this.#stage.phase === 'shown');
    }
  }

  #openFrame = async () => {
    const { embedOrigin, portalOrigin } = await this.loadConfig();
    await this.#stage.open({
      view: 'offers',
      handle: this.session!.handle,
      locale: this.language,
      scheme: this.scheme,
      title: this.words.frameTitle,
      embedOrigin,
      portalOrigin,
      publishableKey: this.settings!.publishableKey,
      boxHeight: Math.round(this.box!.getBoundingClientRect().height),
    });
  };
}

import type { Client } from '@liana/client';
import type { ConsentText, OffersView, OfferView } from '@liana/contract';
import { html, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { LocalizedElement } from '../../locale/localized-element.ts';
import type { TryWishEvent } from '../../offer-card/offer-card.events.ts';
import type { CompareEvent, OrderChangeEvent, PersonalisedChangeEvent } from '../../offer-list/offer-list.events.ts';
import type { LianaOfferList } from '../../offer-list/offer-list.ts';
import type { AskLenderAgainEvent } from '../../pending-lender/pending-lender.events.ts';
import type { AnswerEvent } from '../../question/question.events.ts';
import type { LianaQuestion } from '../../question/question.ts';
import { Acts } from '../acts.ts';
import { Delayed } from '../delayed.ts';
import { ApplicationStartedEvent, FlowStepEvent } from '../events.ts';
import { focusOn, focusProblem } from '../focus.ts';
import { Network } from '../network.ts';
import { problemNotice, sessionOver } from '../problem-notice.ts';
import { flowWords } from '../words/index.ts';
import { backToList, compareScreen } from './compare-screen.ts';
import type { ConsentsGivenEvent } from './consents-step.ts';
import { CostOverlay } from './cost-overlay.ts';
import { type GivenAnswer, withAnswer } from './given-answers.ts';
import { type ListScreenHandlers, listScreen } from './list-screen.ts';
import { offersFlowStyles } from './offers-flow.styles.ts';
import { OffersModel } from './offers-model.ts';

/** What the person was about to do when the contact had to be proved first. */
type Intention = { kind: 'ask' } | { kind: 'restore' } | { kind: 'choose'; offer: OfferView };

/**
 * From a wish to a chosen offer: the list with the question that still matters on top, the contact before anything that a
 * lender says about the person, a consent for each lender, answers as they come, compare, full cost, choose.
 *
 * @tagname liana-offers-flow
 * @fires {FlowStepEvent} liana-flow-step - Where the person is.
 * @fires {ApplicationStartedEvent} liana-application-started - An offer was chosen.
 * @fires {SessionOverEvent} liana-session-over - The token has run out and the person goes on.
 */
export class LianaOffersFlow extends LocalizedElement {
  static override styles = offersFlowStyles;

  @property({ attribute: false }) client?: Client;
  @property() surface: 'frame' | 'portal' = 'frame';
  /** Grows when the page around changed its wish: the list is fetched again. */
  @property({ type: Number }) wishVersion = 0;

  /** An answer that is being changed, in the place of the next question. */
  @property({ attribute: false }) changing?: GivenAnswer | undefined;

  @state() private screen: 'list' | 'contact' | 'consents' | 'compare' = 'list';
  @state() private consents: readonly ConsentText[] = [];
  @state() private compared: readonly OfferView[] = [];
  @state() private given: readonly GivenAnswer[] = [];
  @state() private changes?: OffersView['changes'];
  @query('liana-question') private question?: LianaQuestion;
  @query('liana-offer-list') private list?: LianaOfferList;
  readonly #model = new OffersModel(this, () => this.client!);
  readonly #acts = new Acts(this);
  readonly #cost = new CostOverlay(this, this.#acts, this.#model);
  readonly #wait = new Delayed(this);
  readonly #network = new Network(this);
  #intention: Intention = { kind: 'ask' };

  override willUpdate(changed: PropertyValues<this>) {
    if (this.client && (changed.has('client') || changed.has('wishVersion'))) void this.#load();
  }

  override render() {
    if (this.#acts.error?.code === 'unauthenticated') return sessionOver(this, flowWords(this.words.language));
    const view = this.#model.onPage;
    if (!view) return this.#beforeFirst();
    return html`
      <div class="page">
        ${this.#screen(view)}
        ${this.#cost.render(this.client, this.locale, this.#on.choose)}
      </div>
    `;
  }

  #beforeFirst() {
    const words = flowWords(this.words.language);
    if (this.#acts.error) {
      return html`<section class="page"><h1>${words.failed.title}</h1><p class="muted">${words.failed.body}</p>${this.#problem()}</section>`;
    }
    return this.#wait.isDue ? html`<liana-offer-list .locale=${this.locale}></liana-offer-list>` : nothing;
  }

  #screen(view: OffersView) {
    if (this.screen === 'contact') {
      return html`
        ${backToList(this.words, this.#toList)}
        <liana-contact-step .client=${this.client} .locale=${this.locale} reason="lenders" @liana-contact-proved=${this.#proved}></liana-contact-step>
      `;
    }
    if (this.screen === 'consents') {
      return html`
        ${this.#problem()}
        <liana-consents-step
          .consents=${this.consents}
          .locale=${this.locale}
          ?busy=${this.#model.isAsking}
          @liana-consents-given=${this.#ask}
          @liana-consents-leave=${this.#toList}
        ></liana-consents-step>
      `;
    }
    const { words, compared: offers } = this;
    const problem = this.#problem();
    const { isOffline } = this.#network;
    if (this.screen === 'compare') return compareScreen({ offers, words, problem, isOffline, toList: this.#toList, choose: this.#choose });
    return listScreen({
      view,
      words,
      problem,
      changes: this.changes,
      belongHigher: this.#model.belongHigher,
      hasAsked: this.#model.hasAsked,
      isAsking: this.#model.isAsking,
      isOffline,
      running: this.#acts.running,
      given: this.given,
      changing: this.changing,
      on: this.#on,
    });
  }

  #problem = () => problemNotice(this.#acts, flowWords(this.words.language));

  #load = () =>
    this.#acts.run('load', async () => {
      await this.#model.load();
      this.dispatchEvent(new FlowStepEvent('offers'));
    });

  /** Runs an act that changes the list, and says afterwards what it changed. */
  async #change(name: string, work: () => Promise<void>) {
    const isDone = await this.#acts.run(name, async () => {
      await work();
      this.changes = this.#model.view?.changes;
    });
    if (!isDone) await focusProblem(this);
    return isDone;
  }

  #answer = async ({ answer }: AnswerEvent) => {
    const question = this.changing?.question ?? this.#model.view?.next;
    const isDone = await this.#change('answer', async () => {
      await this.#model.answer(answer);
      if (question) this.given = withAnswer(this.given, { question, value: answer.value });
      this.changing = undefined;
    });
    if (this.#acts.error?.code === 'invalid-request' && this.question) this.question.invalid = true;
    if (!isDone) return;
    return this.#focusNext();
  };

  #changeAnswer = (answer: GivenAnswer) => {
    this.changing = answer;
    void this.#focusNext();
  };

  #keepAnswer = () => {
    this.changing = undefined;
    void this.#focusNext();
  };

  /** What held the focus is gone; what takes its place is the next thing to do. */
  async #focusNext() {
    await this.updateComplete;
    if (!this.question) return focusOn(this, '.ask button, h1');
    await this.question.updateComplete;
    this.question.focus();
  }

  /** The button that took the hint is gone with its refusal: the focus goes on with the offer, to its new place. */
  #tryWish = async ({ offer, wish }: TryWishEvent) => {
    if (!(await this.#change('wish', () => this.#model.changeWish(wish)))) return;
    await this.updateComplete;
    await this.list?.updateComplete;
    if (!this.list?.focusProduct(offer.productId)) await focusOn(this, 'h1');
  };

  #order = ({ orderBy }: OrderChangeEvent) => this.#change('order', () => this.#model.changeOrdering({ orderBy }));

  #personalise = ({ personalised }: PersonalisedChangeEvent) => this.#change('order', () => this.#model.changeOrdering({ personalised }));

  #compare = ({ offers }: CompareEvent) => {
    this.compared = offers;
    this.#go('compare');
  };

  #toList = () => this.#go('list');

  #go(screen: LianaOffersFlow['screen']) {
    this.screen = screen;
    this.dispatchEvent(new FlowStepEvent(screen === 'contact' ? 'contact' : 'offers'));
    void focusOn(this, 'h1');
  }

  #prove(intention: Intention) {
    this.#intention = intention;
    this.#go('contact');
  }

  #proved = async () => {
    const intention = this.#intention;
    if (intention.kind === 'choose') return this.#choose(intention.offer);
    if (intention.kind === 'restore' && (await this.#goOn())) return;
    this.#go('list');
    await this.#load();
    if (intention.kind === 'ask') await this.#toConsents();
  };

  #restore = () => this.#prove({ kind: 'restore' });

  /** Back to the application that was begun; false where there is none. */
  async #goOn(): Promise<boolean> {
    const application = await this.client!.call('getMyApplication').catch(() => undefined);
    if (application) this.dispatchEvent(new ApplicationStartedEvent(application.id));
    return application !== undefined;
  }

  #toConsents = async () => {
    if (!this.#model.view?.session.contactProved) return this.#prove({ kind: 'ask' });
    const isReady = await this.#acts.run('texts', async () => {
      ({ consents: this.consents } = await this.client!.call('getPrequalificationTexts'));
      this.#go('consents');
    });
    if (!isReady) await focusProblem(this);
  };

  /** What it said last, or did not say, no longer counts: it is asked like one that was not asked yet, with a consent. */
  #askAgain = async ({ lenderId }: AskLenderAgainEvent) => {
    const isFree = await this.#acts.run('stop', () => this.#model.stopWaiting(lenderId));
    await (isFree ? this.#toConsents() : focusProblem(this));
  };

  #ask = async ({ consents }: ConsentsGivenEvent) => {
    const isAsked = await this.#acts.run('ask', async () => {
      await this.#model.ask(consents);
      this.#go('list');
    });
    if (!isAsked) await focusProblem(this);
  };

  #choose = async (offer: OfferView): Promise<void> => {
    this.#cost.close();
    const isChosen = await this.#acts.run('choose', async () => {
      const { id } = await this.client!.call('chooseOffer', { body: { offerId: offer.id } });
      this.dispatchEvent(new ApplicationStartedEvent(id));
    });
    const refusal = this.#acts.error?.code;
    if (isChosen) return;
    if (refusal === 'contact-not-proved') return this.#prove({ kind: 'choose', offer });
    if (refusal === 'offer-expired' || refusal === 'offer-unavailable' || refusal === 'order-changed') await this.#model.load();
    // Its lender's answer took its place in the moment in which it was tapped.
    const answered = refusal === 'offer-unavailable' && this.#model.noDearer(offer);
    if (answered) return this.#choose(answered);
    // What has changed is said above the list that was priced again.
    if (refusal === 'order-changed') this.#acts.forget();
    await (this.#acts.error ? focusProblem(this) : focusOn(this, 'h1'));
  };

  /** What the list screen may ask for. */
  readonly #on: ListScreenHandlers = {
    answer: this.#answer,
    changeAnswer: this.#changeAnswer,
    keepAnswer: this.#keepAnswer,
    changeWish: ({ wish }) => this.#change('wish', () => this.#model.changeWish(wish)),
    order: this.#order,
    personalise: this.#personalise,
    reorder: this.#model.reorder,
    compare: this.#compare,
    choose: (event) => this.#choose(event.offer),
    openCost: this.#cost.open,
    renew: this.#load,
    tryWish: this.#tryWish,
    stopWaiting: ({ lenderId }) => this.#acts.run('stop', () => this.#model.stopWaiting(lenderId)),
    askLenders: this.#toConsents,
    askAgain: this.#askAgain,
    restore: this.#restore,
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'liana-offers-flow': LianaOffersFlow;
  }
}

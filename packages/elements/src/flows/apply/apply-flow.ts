import type { Client } from '@liana/client';
import type { ApplicationView } from '@liana/contract';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { icon } from '../../icons.ts';
import { LocalizedElement } from '../../locale/localized-element.ts';
import { deciderOf } from '../../parts/decider.ts';
import type { AnswerEvent } from '../../question/question.events.ts';
import type { LianaQuestion } from '../../question/question.ts';
import { Acts } from '../acts.ts';
import { hostStatusOf, stageOf } from '../application-stage.ts';
import { Delayed } from '../delayed.ts';
import { ChangeOfferEvent, FlowStatusEvent, FlowStepEvent, HandoffEvent } from '../events.ts';
import { focusOn, focusProblem } from '../focus.ts';
import { Polling } from '../polling.ts';
import { problemNotice, sessionOver } from '../problem-notice.ts';
import { flowWords } from '../words/index.ts';
import { applyFlowStyles } from './apply-flow.styles.ts';
import { outcomeScreen } from './outcome-screen.ts';
import { Trail } from './trail.ts';

/**
 * The application: only what this lender still needs, one question a screen, saved at each. Nothing here binds: it ends with
 * *Review and sign*, which happens in the portal at top level.
 *
 * @tagname liana-apply-flow
 * @fires {FlowStepEvent} liana-flow-step - Where the person is.
 * @fires {FlowStatusEvent} liana-flow-status - What became of it, in the words that a shop may know.
 * @fires {HandoffEvent} liana-handoff - *Review and sign*: with the way to the portal in a frame, without one in the portal.
 * @fires {ChangeOfferEvent} liana-change-offer - The person wants another offer.
 * @fires {SessionOverEvent} liana-session-over - The token has run out and the person goes on.
 */
export class LianaApplyFlow extends LocalizedElement {
  static override styles = applyFlowStyles;

  @property({ attribute: false }) client?: Client;
  @property() surface: 'frame' | 'portal' = 'frame';
  /** Whose offer this is: the partner's name, in the head of the frame. */
  @property() tenantName = '';

  /** The fact whose answer is opened first, to be changed. */
  @property({ attribute: false }) openFact?: string;
  /** Grows when the page around changed its wish: an offer for another amount cannot be gone on with. */
  @property({ type: Number }) wishVersion = 0;
  /** The person went on in the portal; what happens there is heard of by asking. */
  @property({ type: Boolean }) away = false;

  @state() private application?: ApplicationView;
  @state() private needsContact = false;
  @state() private said = '';
  @state() private isLinkSent = false;
  @query('liana-question') private question?: LianaQuestion;
  readonly #acts = new Acts(this);
  readonly #wait = new Delayed(this);
  readonly #trail = new Trail();
  readonly #polling = new Polling(this, () => this.#refresh());
  #status = '';

  get #texts() {
    return flowWords(this.words.language).apply;
  }

  override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('client') && this.client) void this.#load();
    else if (changed.has('wishVersion')) void this.#followWish();
    const { application } = this;
    if (!application) return;
    const status = hostStatusOf(application);
    // The order is bound by the shop's server, and what happens in the portal is heard of only by asking: also after a lender's no.
    this.#polling.set(status === 'open' && (this.away || !application.orderBound || stageOf(application) !== 'filling'));
    if (status !== this.#status) this.dispatchEvent(new FlowStatusEvent(status, application.id));
    this.#status = status;
  }

  override render() {
    if (this.#acts.error?.code === 'unauthenticated') return sessionOver(this, flowWords(this.words.language));
    if (this.needsContact) {
      return html`<liana-contact-step .client=${this.client} .locale=${this.locale} reason="draft" @liana-contact-proved=${this.#proved}></liana-contact-step>`;
    }
    if (!this.application) return this.#acts.error ? this.#problem() : this.#skeleton();
    return html`
      <section class="sheet" aria-label=${this.#texts.title}>
        ${this.surface === 'frame' ? this.#head() : nothing}
        <liana-summary-bar .offer=${this.application.offer} .locale=${this.locale}></liana-summary-bar>
        ${this.#screen(this.application)}
      </section>
      <p class="visually-hidden" role="status">${this.said}</p>
    `;
  }

  #head = () => html`
    <header class="head">
      ${this.tenantName ? html`<b>${this.tenantName}</b>` : nothing}
      <span class="row smallest muted">${icon('lock')}${this.#texts.notTheShop(location.host)}</span>
    </header>
  `;

  #screen(application: ApplicationView) {
    const stage = stageOf(application);
    if (stage !== 'filling' || this.away) {
      const screen = outcomeScreen(stage, application, this.#texts, this.#handOff);
      return html`<div class="body">${this.#problem()}${screen}</div>`;
    }
    const earlier = application.answers.find(({ fact }) => fact === this.#trail.opened);
    const question = earlier?.question ?? application.next;
    return question ? this.#asking(application, question, earlier?.value) : this.#ready(application);
  }

  #asking(application: ApplicationView, question: NonNullable<ApplicationView['next']>, value: unknown) {
    const step = Math.max(1, Math.min(application.step + 1 - this.#trail.stepsBack, application.steps));
    return html`
      <div class="body">
        <liana-steps .step=${step} .steps=${application.steps} .locale=${this.locale}></liana-steps>
        ${this.#problem()}
        <liana-question
          layout="screen"
          .question=${question}
          .value=${value}
          .locale=${this.locale}
          ?busy=${this.#acts.running === 'save'}
          @liana-answer=${this.#save}
        ></liana-question>
      </div>
      ${this.#foot(
        application,
        html`<button class="button filled" type="button" aria-disabled=${!!this.#acts.running} @click=${() => this.question?.submit()}>${this.#texts.continue}</button>`,
      )}
    `;
  }

  #ready(application: ApplicationView) {
    const texts = this.#texts;
    const canReview = application.orderBound && !this.#acts.running;
    return html`
      <div class="body">
        ${this.#problem()}
        <h1 tabindex="-1">${texts.readyTitle}</h1>
        <p class="muted">${texts.readyBody(deciderOf(application.offer).name)}</p>
        ${this.surface === 'frame' ? html`<p class="muted">${texts.readyWhere}</p>` : nothing}
        ${application.orderBound ? nothing : html`<p class="notice" role="status">${icon('clock', 'medium')}${texts.notBound}</p>`}
      </div>
      ${this.#foot(
        application,
        html`<button class="button filled" type="button" aria-disabled=${!canReview} @click=${this.#handOff}>${texts.review}</button>`,
      )}
    `;
  }

  #foot(application: ApplicationView, next: TemplateResult) {
    const texts = this.#texts;
    return html`
      <footer class="foot">
        <div class="row apart">
          <button class="button quiet" type="button" @click=${this.#back}>
            <span class="mirrored">${icon('back')}</span>${this.#trail.canGoBack ? flowWords(this.words.language).back : texts.changeOffer}
          </button>
          ${next}
        </div>
        <div class="saved row smallest muted">
          ${icon('saved')}<span>${this.#acts.running === 'save' ? texts.saving : texts.saved(this.words.time(application.savedAt))}</span>
          <button class="link" type="button" @click=${this.#sendLink}>${texts.otherDevice}</button>
          <span role="status">${this.isLinkSent ? texts.linkSent : nothing}</span>
        </div>
      </footer>
    `;
  }

  #skeleton() {
    if (!this.#wait.isDue) return nothing;
    return html`<p class="sheet muted" role="status"><span class="body">${flowWords(this.words.language).loadingApplication}</span></p>`;
  }

  #problem = () => problemNotice(this.#acts, flowWords(this.words.language));

  async #load() {
    await this.#acts.run('load', async () => {
      const application = await this.client!.call('getMyApplication');
      this.#trail.opened = this.openFact;
      this.application = application;
      this.dispatchEvent(new FlowStepEvent('application'));
    });
    this.needsContact = this.#acts.error?.code === 'contact-not-proved';
    if (this.needsContact) this.dispatchEvent(new FlowStepEvent('contact'));
  }

  #proved = () => {
    this.needsContact = false;
    void this.#load();
  };

  #save = async ({ answer }: AnswerEvent) => {
    const isSaved = await this.#acts.run('save', async () => {
      const saved = await this.client!.call('answerApplication', { body: answer });
      this.#trail.saved(answer.fact);
      this.isLinkSent = false;
      this.application = saved;
      this.said = this.#texts.saved(this.words.time(saved.savedAt));
      await this.#focusScreen();
    });
    if (isSaved) return;
    if (this.#acts.error?.code === 'invalid-request' && this.question) this.question.invalid = true;
    else await focusProblem(this);
  };

  #back = async () => {
    if (!this.#trail.canGoBack) return void this.dispatchEvent(new ChangeOfferEvent());
    this.#acts.forget();
    this.#trail.back();
    await this.#focusScreen();
  };

  #sendLink = async () => {
    const isSent = await this.#acts.run('link', () => this.client!.call('sendResumeLink'));
    this.isLinkSent = isSent;
    if (!isSent) await focusProblem(this);
  };

  #handOff = async () => {
    if (!this.application?.orderBound) return;
    if (this.surface === 'portal') return void this.dispatchEvent(new HandoffEvent(null));
    // Opened by the tap itself: a window that waited for an answer may be blocked.
    const portal = window.open('', '_blank');
    const isReady = await this.#acts.run('handoff', async () => {
      // A code that passes through the shop's page proves no contact; the server is told which way it goes.
      const { url } = await this.client!.call('createHandoff', { body: { returnToShop: portal === null } });
      this.away = true;
      if (portal) portal.location.href = url;
      this.dispatchEvent(new HandoffEvent(portal ? null : url));
      this.dispatchEvent(new FlowStepEvent('portal'));
    });
    if (!isReady) portal?.close();
    await (isReady ? focusOn(this, 'h1') : focusProblem(this));
  };

  async #refresh() {
    const application = await this.client!.call('getMyApplication').catch(() => undefined);
    if (application) this.application = application;
  }

  /** Another amount leads back to the list, which says what has changed and is priced anew. */
  async #followWish() {
    const offers = await this.client!.call('getMyOffers').catch(() => undefined);
    await this.#refresh();
    if (!offers || !this.application || stageOf(this.application) !== 'filling') return;
    const { amountMinor } = offers.session.wish.amount;
    if (this.application.offer.terms.principal.amountMinor !== amountMinor) this.dispatchEvent(new ChangeOfferEvent());
  }

  async #focusScreen() {
    await this.updateComplete;
    if (this.question) {
      await this.question.updateComplete;
      this.question.focus();
    } else await focusOn(this, 'h1');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'liana-apply-flow': LianaApplyFlow;
  }
}

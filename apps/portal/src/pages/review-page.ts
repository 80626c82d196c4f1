import type { Client } from '@liana/client';
import type { ApplicationView, ConsentText, ReviewView } from '@liana/contract';
import type { ConsentChangeEvent, LianaConsent, LianaDisclosure } from '@liana/elements';
import { deciderOf, focusProblem, icon, Polling } from '@liana/elements/kit';
import { html, nothing, type TemplateResult } from 'lit';
import { query, queryAll, state } from 'lit/decorators.js';
import type { Route } from '../shell/routes.ts';
import { PersonalPage } from './personal-page.ts';
import { reviewPageStyles } from './review-page.styles.ts';

/**
 * The last look before sending: the answers, what the credit costs, and each thing that is agreed to. Nothing is ticked
 * beforehand.
 *
 * @tagname liana-review-page
 */
export class ReviewPage extends PersonalPage<ReviewView> {
  static override styles = [...PersonalPage.styles, reviewPageStyles];

  @state() private given: ConsentChangeEvent['given'][] = [];
  @state() private hasTried = false;
  @query('liana-disclosure') private disclosure?: LianaDisclosure;
  @queryAll('liana-consent') private boxes!: NodeListOf<LianaConsent>;
  readonly #binding = new Polling(this, () => this.#lookWhetherBound());

  protected override fetch = (client: Client) => client.call('getReview');

  protected override elsewhere = (code: string): Route | undefined =>
    ({
      'questions-open': { page: 'apply' } as const,
      'illegal-transition': { page: 'decision' } as const,
      'not-found': { page: 'offers' } as const,
    })[code];

  protected override screen({ application, disclosure, consents }: ReviewView): TemplateResult {
    const texts = this.texts.review;
    // Of what a soft check confirmed the disclosure itself says how sure it is.
    const certainty = application.offer.stage === 'indicative' ? 'estimate' : undefined;
    this.#binding.set(!application.orderBound);
    return html`
      <div class="page narrow">
        <header class="stack tight">
          <h1 tabindex="-1">${texts.title}</h1>
          <p class="muted measure">${texts.lead(deciderOf(application.offer).name)}</p>
        </header>
        ${this.problem()} ${this.#expired()} ${this.#answers(application)}
        <section class="stack" aria-label=${texts.cost}>
          <liana-disclosure keepable .disclosure=${disclosure} .locale=${this.locale} .certainty=${certainty}></liana-disclosure>
        </section>
        ${this.#agreeing(application, consents)}
      </div>
    `;
  }

  #answers({ answers }: ApplicationView) {
    const texts = this.texts.review;
    return html`
      <section class="surface">
        <h2>${texts.answers}</h2>
        <dl class="answers small">
          ${answers.map(
            (answer) => html`
              <div>
                <dt>${this.words.of(answer.label)}</dt>
                <dd>${this.words.of(answer.display)}</dd>
                <dd>
                  <button class="link" type="button" aria-label=${texts.changeOf(this.words.of(answer.label))} @click=${() => this.#change(answer)}>
                    ${texts.change}
                  </button>
                </dd>
              </div>
            `,
          )}
        </dl>
      </section>
    `;
  }

  /** What the offers depend on is changed among them: they are priced again, and one is chosen. */
  #change = (answer: ApplicationView['answers'][number]) =>
    this.go(answer.shapesOffers ? { page: 'offers', change: answer } : { page: 'apply', fact: answer.fact });

  #agreeing(application: ApplicationView, consents: readonly ConsentText[]) {
    const texts = this.texts.review;
    const isSending = this.acts.running === 'send';
    return html`
      <form class="surface stack loose" novalidate @submit=${this.#send}>
        <div>
          <h2>${texts.agree}</h2>
          <p class="small muted">${texts.agreeLead}</p>
        </div>
        ${this.#missing()}
        <div class="stack">
          ${consents.map(
            (consent) => html`
              <liana-consent .consent=${consent} .locale=${this.locale} @liana-consent-change=${this.#tick}></liana-consent>
            `,
          )}
        </div>
        ${application.orderBound ? nothing : html`<p class="notice" role="status">${icon('clock', 'medium')}${texts.notBound}</p>`}
        <div class="row">
          <button class="button filled" aria-disabled=${isSending || !application.orderBound}>${texts.send}</button>
          <span class="small muted" role="status">${isSending ? texts.sending : ''}</span>
        </div>
      </form>
    `;
  }

  #missing() {
    const missing = (this.data?.consents.length ?? 0) - this.given.length;
    if (!this.hasTried || missing === 0) return nothing;
    return html`
      <div class="notice critical" role="alert" tabindex="-1">${icon('warning', 'medium')}<span>${this.texts.review.missing(missing)}</span></div>
    `;
  }

  /** Figures that have run out are not sent; the way on is a fresh choice. */
  #expired() {
    const code = this.acts.error?.code;
    if (code !== 'offer-expired' && code !== 'order-changed') return nothing;
    return html`<p><button class="button" type="button" @click=${() => this.go({ page: 'offers' })}>${this.texts.review.otherOffer}</button></p>`;
  }

  #tick = ({ given, checked }: ConsentChangeEvent) => {
    const others = this.given.filter(({ textId, lenderId }) => textId !== given.textId || lenderId !== given.lenderId);
    this.given = checked ? [...others, given] : others;
  };

  #send = async (event: Event) => {
    event.preventDefault();
    const { application, disclosure, consents } = this.data!;
    if (!application.orderBound) return;
    this.hasTried = true;
    for (const box of this.boxes) box.invalid = !box.checked;
    if (this.given.length < consents.length) return focusProblem(this);
    const body = { disclosureHash: disclosure.hash, dwellMs: Math.round(this.disclosure?.dwellMs ?? 0), consents: this.given };
    const isSent = await this.act('send', () => this.client!.call('submitApplication', { body }));
    const refusal = this.acts.error?.code;
    if (isSent || refusal === 'illegal-transition') return void this.go({ page: 'decision' }, { replace: true });
    if (refusal === 'disclosure-changed' || refusal === 'consent-text-changed') await this.#showAnew();
  };

  /** The shop's server confirms the order; the page hears of it by asking. What is ticked stays. */
  async #lookWhetherBound() {
    const application = await this.client!.call('getMyApplication').catch(() => undefined);
    if (application && this.data) this.data = { ...this.data, application };
  }

  /** What was ticked belongs to what was shown: where the cost is another, so is what is agreed to, and every box begins unticked. */
  async #showAnew() {
    this.data = await this.client!.call('getReview');
    await this.updateComplete;
    for (const box of this.boxes) box.tick(false);
    this.given = [];
    this.hasTried = false;
  }
}

import type { Client } from '@liana/client';
import type { ApplicationView, OfferView, PortalSessionView } from '@liana/contract';
import { deciderOf, Polling, stageOf } from '@liana/elements/kit';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Route } from '../shell/routes.ts';
import { counterOfferScreen } from './counter-offer-screen.ts';
import { decisionPageStyles } from './decision-page.styles.ts';
import { declineScreen } from './decline-screen.ts';
import { PersonalPage } from './personal-page.ts';
import { stopOf } from './resume-page.ts';
import { wayBack } from './way-back.ts';

/**
 * What became of an application: with the lender, other terms, yes, no, done. It asks again by itself while the lender decides.
 *
 * @tagname liana-decision-page
 */
export class DecisionPage extends PersonalPage<ApplicationView> {
  static override styles = [...PersonalPage.styles, decisionPageStyles];

  @property({ attribute: false }) session?: PortalSessionView;

  @state() private said = '';
  @state() private isCostOpen = false;
  readonly #polling = new Polling(this, () => this.#refresh());

  protected override fetch = (client: Client) => client.call('getMyApplication');

  protected override elsewhere = (code: string): Route | undefined => (code === 'not-found' ? { page: 'offers' } : undefined);

  protected override screen(application: ApplicationView): TemplateResult {
    const stage = stageOf(application);
    this.#polling.set(stage === 'deciding');
    if (stage === 'filling') queueMicrotask(() => this.go(stopOf(application), { replace: true }));
    return html`
      <div class="page">${this.problem()} ${this.#outcome(application)}</div>
      <p class="visually-hidden" role="status">${this.said}</p>
    `;
  }

  #outcome(application: ApplicationView) {
    switch (application.state) {
      case 'approved':
        return this.#approved(application);
      case 'counter-offered':
        return counterOfferScreen(application, this.words, this.texts.decision.counter, {
          isBusy: !!this.acts.running,
          accept: () => this.act('accept', async () => this.#show(await this.client!.call('acceptCounterOffer'))),
          leave: this.#withdraw,
        });
      case 'declined':
        return declineScreen(application, this.words, this.texts.decision, {
          isOrder: this.session?.kind === 'order',
          wayBack: wayBack(this.session?.returnUrl, this.texts.shell.back, 'link small'),
          choose: this.#choose,
          cost: { client: this.client!, isOpen: this.isCostOpen, set: this.#setCost },
          toOffers: () => this.go({ page: 'offers' }),
        });
      default:
        return stageOf(application) === 'financed' ? this.#financed(application) : this.#waitingOrClosed(application);
    }
  }

  #waitingOrClosed(application: ApplicationView) {
    const { texts } = this;
    if (stageOf(application) === 'closed') {
      return html`
        ${this.#head(texts.decision.closed.title, texts.decision.closed.body)}
        <p><button class="button" type="button" @click=${() => this.go({ page: 'start' })}>${texts.decision.closed.go}</button></p>
      `;
    }
    const { title, body } = texts.decision[application.state === 'referred' ? 'referred' : 'submitted'];
    return html`
      ${this.#head(title(deciderOf(application.offer).name), body)}
      <liana-summary-bar class="surface" .offer=${application.offer} .locale=${this.locale}></liana-summary-bar>
      <p class="row">
        <span class="dots" aria-hidden="true"><i></i><i></i><i></i></span>
        <button class="link" type="button" @click=${this.#withdraw}>${texts.decision.stop}</button>
      </p>
    `;
  }

  #approved({ offer }: ApplicationView) {
    const texts = this.texts.decision;
    return html`
      ${this.#head(texts.approved.title(deciderOf(offer).name), texts.approved.body)}
      <section class="stack">
        <h2>${texts.terms}</h2>
        <liana-offer-card .offer=${offer} .locale=${this.locale} status="chosen" preview></liana-offer-card>
      </section>
      <div class="row">
        <button class="button filled" type="button" @click=${() => this.go({ page: 'sign' })}>${texts.toSign}</button>
        <button class="button" type="button" @click=${this.#withdraw}>${texts.stop}</button>
      </div>
    `;
  }

  #financed({ offer, withdrawUntil }: ApplicationView) {
    const texts = this.texts.decision.financed;
    const isOrder = this.session?.kind !== 'cash';
    return html`
      ${this.#head(isOrder ? texts.titleOrder : texts.titleCash, isOrder ? texts.bodyOrder : texts.bodyCash(offer.lender.name))}
      <liana-summary-bar class="surface" .offer=${offer} .locale=${this.locale}></liana-summary-bar>
      ${withdrawUntil ? html`<p class="small muted">${texts.withdraw(this.words.date(withdrawUntil))}</p>` : nothing}
      <div class="row">
        ${wayBack(this.session?.returnUrl, this.texts.shell.back, 'button filled')}
        <button class="button" type="button" @click=${() => this.go({ page: 'loans' })}>${this.texts.decision.loans}</button>
      </div>
    `;
  }

  #head = (title: string, body: string) => html`
    <header class="stack tight">
      <h1 tabindex="-1">${title}</h1>
      <p class="muted measure">${body}</p>
    </header>
  `;

  #setCost = (isOpen: boolean) => {
    this.isCostOpen = isOpen;
  };

  #choose = (offer: OfferView) => {
    this.isCostOpen = false;
    return this.act('choose', async () => {
      this.go(stopOf(await this.client!.call('chooseOffer', { body: { offerId: offer.id } })));
    });
  };

  #withdraw = () => this.act('withdraw', async () => this.#show(await this.client!.call('withdrawApplication')));

  #show(application: ApplicationView) {
    this.data = application;
  }

  async #refresh() {
    const application = await this.client!.call('getMyApplication').catch(() => undefined);
    if (!application || application.state === this.data?.state) return;
    this.#show(application);
    // What was being waited for is said wherever the reader is.
    await this.updateComplete;
    this.said = this.renderRoot.querySelector('h1')?.textContent ?? '';
  }
}

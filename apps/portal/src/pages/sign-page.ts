import type { Client, ResponseOf } from '@liana/client';
import type { ConsentChangeEvent, LianaConsent } from '@liana/elements';
import { focusProblem, icon } from '@liana/elements/kit';
import { html, nothing, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import type { Route } from '../shell/routes.ts';
import { PersonalPage } from './personal-page.ts';
import { reviewPageStyles } from './review-page.styles.ts';
import { signPageStyles } from './sign-page.styles.ts';

type Signing = ResponseOf<'getAgreement'>;

/**
 * The agreement, in full on the page, and one button that binds.
 *
 * @tagname liana-sign-page
 */
export class SignPage extends PersonalPage<Signing> {
  static override styles = [...PersonalPage.styles, reviewPageStyles, signPageStyles];

  @state() private given: ConsentChangeEvent['given'] | undefined;
  @state() private hasTried = false;
  @query('liana-consent') private box?: LianaConsent;

  protected override fetch = (client: Client) => client.call('getAgreement');

  protected override elsewhere = (code: string): Route | undefined =>
    code === 'illegal-transition' || code === 'not-found' ? { page: 'decision' } : undefined;

  protected override screen({ application, agreement, disclosure }: Signing): TemplateResult {
    const texts = this.texts.sign;
    const isSigning = this.acts.running === 'sign';
    return html`
      <div class="page narrow">
        <header class="stack tight">
          <h1 tabindex="-1">${texts.title}</h1>
          <p class="muted measure">${texts.lead(application.offer.lender.name)}</p>
        </header>
        ${this.problem()}
        <liana-disclosure keepable .disclosure=${disclosure} .locale=${this.locale} certainty="firm"></liana-disclosure>
        <form class="surface stack" novalidate @submit=${this.#sign}>
          <h2 id="agreement">${texts.agreement}</h2>
          <div class="text small" role="region" tabindex="0" aria-labelledby="agreement">
            ${this.words
              .of(agreement.body)
              .split(/\n+/)
              .map((paragraph) => html`<p>${paragraph}</p>`)}
          </div>
          ${this.hasTried && !this.given ? html`<p class="notice critical" role="alert" tabindex="-1">${icon('warning', 'medium')}${texts.missing}</p>` : nothing}
          <liana-consent .consent=${agreement} .locale=${this.locale} @liana-consent-change=${this.#tick}></liana-consent>
          <div class="row">
            <button class="button filled" aria-disabled=${isSigning}>${isSigning ? texts.signing : texts.sign}</button>
            <button class="button" type="button" @click=${() => this.go({ page: 'decision' })}>${texts.later}</button>
          </div>
        </form>
      </div>
    `;
  }

  #tick = ({ given, checked }: ConsentChangeEvent) => {
    this.given = checked ? given : undefined;
  };

  #sign = async (event: Event) => {
    event.preventDefault();
    this.hasTried = true;
    const { given } = this;
    if (!given) {
      if (this.box) this.box.invalid = true;
      return focusProblem(this);
    }
    const isSigned = await this.act('sign', () => this.client!.call('signApplication', { body: { agreement: given } }));
    const refusal = this.acts.error?.code;
    if (isSigned || refusal === 'illegal-transition') return void this.go({ page: 'decision' }, { replace: true });
    if (refusal === 'consent-text-changed') {
      this.given = undefined;
      this.data = await this.client!.call('getAgreement');
    }
  };
}

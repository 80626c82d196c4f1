import type { Client } from '@liana/client';
import type { SignedAgreementView } from '@liana/contract';
import { type LianaDisclosure, LocalizedElement } from '@liana/elements';
import { Acts, flowStyles, flowWords, icon, printPaper, problemNotice } from '@liana/elements/kit';
import { html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { portalWords } from '../words/index.ts';
import { signedAgreementStyles } from './signed-agreement.styles.ts';

/**
 * What a loan was signed with, behind one line: fetched when it is opened, in the wording of the day it was signed.
 *
 * @tagname liana-signed-agreement
 */
export class SignedAgreement extends LocalizedElement {
  static override styles = [...flowStyles, signedAgreementStyles];

  @property({ attribute: false }) client?: Client;
  @property({ attribute: false }) loanId = '';

  @state() private signed?: SignedAgreementView;
  @state() private isOpen = false;
  @query('liana-disclosure') private disclosure!: LianaDisclosure;
  @query('section') private agreement!: HTMLElement;
  readonly #acts = new Acts(this);

  override render() {
    return html`
      <p>
        <button class="link" type="button" aria-expanded=${this.isOpen} @click=${this.#toggle}>
          ${this.#texts.agreement}<span class="arrow">${icon('chevron')}</span>
        </button>
      </p>
      ${problemNotice(this.#acts, flowWords(this.words.locale))} ${this.isOpen && this.signed ? this.#documents(this.signed) : nothing}
    `;
  }

  get #texts() {
    return portalWords(this.words.locale).loan;
  }

  #documents({ signedOn, agreement, disclosure }: SignedAgreementView) {
    const texts = this.#texts;
    const paragraphs = this.words.of(agreement.body).split(/\n+/);
    return html`
      <div class="documents">
        <p class="small muted">${texts.signedOn(this.words.date(signedOn))}</p>
        <liana-disclosure keepable .disclosure=${disclosure} .locale=${this.locale} certainty="firm"></liana-disclosure>
        <section class="surface stack small" aria-labelledby="title">
          <h2 id="title">${texts.agreementTitle}</h2>
          ${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
        </section>
        <p class="print"><button class="button" type="button" @click=${this.#print}>${texts.print}</button></p>
      </div>
    `;
  }

  /** Both documents and nothing of the page around them: its charts are not what was signed. */
  #print = () => {
    const paper = this.disclosure.paper();
    paper.querySelector('main')!.append(paper.importNode(this.agreement, true));
    return printPaper(paper);
  };

  #toggle = async () => {
    this.isOpen = !this.isOpen;
    if (!this.isOpen || this.signed) return;
    await this.#acts.run('load', async () => {
      this.signed = await this.client!.call('getSignedAgreement', { params: { loanId: this.loanId } });
    });
  };
}

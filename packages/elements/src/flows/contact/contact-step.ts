import type { Client } from '@liana/client';
import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { icon } from '../../icons.ts';
import { LocalizedElement } from '../../locale/localized-element.ts';
import { Acts } from '../acts.ts';
import { ContactProvedEvent } from '../events.ts';
import { fields } from '../fields.styles.ts';
import { flowStyles } from '../flow.styles.ts';
import { focusOn, focusProblem } from '../focus.ts';
import { textField } from '../text-field.ts';
import { errorWords, flowWords } from '../words/index.ts';
import { secondsUntil } from './seconds-until.ts';

/** Loose on purpose: the server decides, and a code that never arrives says more than any pattern. */
const looksLikeEmail = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/**
 * Proves a contact: an address, then the six digits that were sent to it. Whatever fails, what was typed stays.
 *
 * @tagname liana-contact-step
 * @fires {ContactProvedEvent} liana-contact-proved - Personal things may be read back now.
 */
export class LianaContactStep extends LocalizedElement {
  static override styles = [...flowStyles, fields];

  @property({ attribute: false }) client?: Client;
  /** What the proof is for; it is said to the person. */
  @property() reason: 'lenders' | 'draft' | 'loans' = 'lenders';

  @state() private phase: 'address' | 'code' = 'address';
  @state() private email = '';
  @state() private code = '';
  @state() private wrong: 'email' | 'code' | undefined;
  @state() private resendAfter = '';
  @state() private said = '';
  readonly #acts = new Acts(this);
  #clock: ReturnType<typeof setInterval> | undefined;

  get #texts() {
    return flowWords(this.words.language).contact;
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    clearInterval(this.#clock);
  }

  override render() {
    const { phase } = this;
    return html`
      <form class="surface stack loose narrow" novalidate @submit=${phase === 'address' ? this.#send : this.#check}>
        ${this.#problem()} ${phase === 'address' ? this.#address() : this.#digits()}
        <p class="visually-hidden" role="status">${this.said}</p>
      </form>
    `;
  }

  #address() {
    const texts = this.#texts;
    const why = { lenders: texts.whyLenders, draft: texts.whyDraft, loans: texts.whyLoans }[this.reason];
    return html`
      <div class="stack tight">
        <h1>${texts.title}</h1>
        <p class="muted">${why}</p>
      </div>
      ${textField({
        id: 'email',
        label: texts.email,
        hint: texts.emailHint,
        wrong: this.wrong === 'email' ? texts.emailInvalid : undefined,
        value: this.email,
        onInput: (value) => {
          this.email = value;
        },
        type: 'email',
        inputMode: 'email',
        autocomplete: 'email',
        maxLength: 254,
      })}
      <button class="button filled" aria-disabled=${!!this.#acts.running}>${texts.send}</button>
    `;
  }

  #digits() {
    const texts = this.#texts;
    const wait = secondsUntil(this.resendAfter);
    return html`
      <div class="stack tight">
        <h1>${texts.codeTitle}</h1>
        <p class="muted">${texts.codeLead(this.email)}</p>
      </div>
      ${textField({
        id: 'code',
        label: texts.code,
        wrong: this.wrong === 'code' ? this.#wrongCode() : undefined,
        value: this.code,
        onInput: (value) => {
          this.code = value;
        },
        inputMode: 'numeric',
        autocomplete: 'one-time-code',
        maxLength: 12,
        kind: 'digits',
      })}
      <button class="button filled" aria-disabled=${!!this.#acts.running}>${texts.check}</button>
      <div class="row">
        ${
          wait > 0
            ? html`<span class="small muted">${texts.resendIn(wait)}</span>`
            : html`<button class="link" type="button" @click=${this.#resend}>${texts.resend}</button>`
        }
        <button class="link" type="button" @click=${this.#otherAddress}>${texts.other}</button>
      </div>
    `;
  }

  /** The summary names what to put right and leads there; other failures say what happened. */
  #problem() {
    const { error } = this.#acts;
    if (!this.wrong && !error) return nothing;
    const texts = this.#texts;
    const words = this.wrong === 'email' ? texts.emailInvalid : this.wrong === 'code' ? this.#wrongCode() : '';
    return html`
      <div class="notice critical" role="alert" tabindex="-1">
        ${icon('warning', 'medium')}
        <div>
          ${
            this.wrong
              ? html`<b>${texts.oneThing}</b><br /><button class="link" type="button" @click=${this.#toField}>${words}</button>`
              : errorWords(flowWords(this.words.language), error!)
          }
        </div>
      </div>
    `;
  }

  #wrongCode() {
    const { error } = this.#acts;
    return error ? errorWords(flowWords(this.words.language), error) : this.#texts.codeInvalid;
  }

  #send = async (event?: Event) => {
    event?.preventDefault();
    this.email = this.email.trim();
    this.#acts.forget();
    this.wrong = looksLikeEmail.test(this.email) ? undefined : 'email';
    if (this.wrong) return focusProblem(this);
    const isSent = await this.#acts.run('send', async () => {
      const { resendAfter } = await this.client!.call('sendContactCode', { body: { email: this.email } });
      this.#waitFor(resendAfter);
      this.phase = 'code';
    });
    if (this.#acts.error?.code === 'invalid-request') this.wrong = 'email';
    await (isSent ? focusOn(this, 'input') : focusProblem(this));
  };

  #resend = async () => {
    await this.#send();
    if (!this.#acts.error) this.said = this.#texts.resent;
  };

  #check = async (event: Event) => {
    event.preventDefault();
    const code = this.code.replace(/\D/g, '');
    this.#acts.forget();
    this.wrong = code.length === 6 ? undefined : 'code';
    if (this.wrong) return focusProblem(this);
    const isProved = await this.#acts.run('check', () => this.client!.call('checkContactCode', { body: { code } }));
    const refusal = this.#acts.error?.code;
    if (refusal === 'code-wrong' || refusal === 'code-expired') this.wrong = 'code';
    if (!isProved) return focusProblem(this);
    this.dispatchEvent(new ContactProvedEvent());
  };

  #otherAddress = () => {
    this.phase = 'address';
    this.code = '';
    this.wrong = undefined;
    this.#acts.forget();
    void focusOn(this, 'input');
  };

  #toField = () => focusOn(this, 'input');

  #waitFor(resendAfter: string) {
    this.resendAfter = resendAfter;
    clearInterval(this.#clock);
    this.#clock = setInterval(() => {
      this.requestUpdate();
      if (secondsUntil(resendAfter) === 0) clearInterval(this.#clock);
    }, 1000);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'liana-contact-step': LianaContactStep;
  }
}

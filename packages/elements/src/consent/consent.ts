import type { ConsentText } from '@liana/contract';
import { html, nothing } from 'lit';
import { property, query } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { icon } from '../icons.ts';
import { LocalizedElement } from '../locale/localized-element.ts';
import { isFramed, openDialog } from '../parts/open-dialog.ts';
import { ConsentChangeEvent } from './consent.events.ts';
import { consentStyles } from './consent.styles.ts';

/**
 * One text to agree to: the short sentence beside a box, and the whole text one tap away. The box is never ticked beforehand; another
 * text empties it.
 *
 * @tagname liana-consent
 * @fires {ConsentChangeEvent} liana-consent-change - The box was ticked or unticked.
 */
export class LianaConsent extends LocalizedElement {
  static override styles = consentStyles;

  /** The text, exactly as it will be recorded. */
  @property({ attribute: false }) consent?: ConsentText;

  /** Marks the box as missing. */
  @property({ type: Boolean }) invalid = false;

  @query('input') private box?: HTMLInputElement;
  @query('dialog') private dialog?: HTMLDialogElement;
  #agreedTo: string | null = null;

  /** Whether this very text is agreed to. */
  get checked(): boolean {
    return this.#agreedTo !== null && this.#agreedTo === this.consent?.hash;
  }

  override focus() {
    this.box?.focus();
  }

  /** Ticks or unticks the box as the person would: for one control that stands for several boxes, all with their texts in view. */
  tick(isTicked: boolean) {
    if (!this.box || this.checked === isTicked) return;
    this.box.checked = isTicked;
    this.#change();
  }

  override render() {
    const { consent } = this;
    if (!consent) return nothing;
    const { consent: words } = this.words.messages;
    const label = this.words.of(consent.label);
    return html`
      <div class="consent ${this.invalid ? 'wrong' : ''}">
        <label>
          <input
            type="checkbox"
            .checked=${live(this.checked)}
            aria-invalid=${this.invalid}
            aria-describedby=${this.invalid ? 'error' : nothing}
            @change=${this.#change}
          />
          <span>${label}</span>
        </label>
        <div class="below">
          <button class="link" type="button" aria-haspopup="dialog" @click=${this.#open}>${words.read}</button>
          ${this.invalid ? html`<p class="error" id="error">${icon('warning')}${words.needed}</p>` : nothing}
        </div>
        <dialog class=${isFramed() ? 'framed' : ''} aria-labelledby="label">
          <div class="dialog-head">
            <h2 id="label">${label}</h2>
            <button class="close" type="button" aria-label=${words.close} @click=${this.#close}>${icon('close', 'medium')}</button>
          </div>
          <div class="dialog-body text" tabindex="0" role="region" aria-labelledby="label">
            ${this.words
              .of(consent.body)
              .split(/\n+/)
              .map((paragraph) => html`<p>${paragraph}</p>`)}
            <p class="smallest muted">${words.version(consent.version)}</p>
          </div>
          <div class="dialog-foot"><button class="button" type="button" @click=${this.#close}>${words.close}</button></div>
        </dialog>
      </div>
    `;
  }

  #change = () => {
    const { textId, hash, lenderId } = this.consent!;
    const isChecked = this.box!.checked;
    this.#agreedTo = isChecked ? hash : null;
    if (isChecked) this.invalid = false;
    this.dispatchEvent(new ConsentChangeEvent({ textId, hash, lenderId }, isChecked));
  };

  #open = () => this.dialog && openDialog(this.dialog);

  #close = () => this.dialog?.close();
}

declare global {
  interface HTMLElementTagNameMap {
    'liana-consent': LianaConsent;
  }
}

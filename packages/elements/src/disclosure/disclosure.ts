import type { DisclosureView } from '@liana/contract';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { LocalizedElement } from '../locale/localized-element.ts';
import { DisclosureConfirmEvent, DisclosureReadEvent } from './disclosure.events.ts';
import { disclosureStyles } from './disclosure.styles.ts';
import { disclosureSections, headLines } from './disclosure-sections.ts';
import { ReadingTime } from './reading-time.ts';

/** Around a circle of radius 12. */
const RING = 2 * Math.PI * 12;

/**
 * What the law wants disclosed before a person is bound, as the market's rule set wrote it.
 *
 * Where the law asks for a reading time, the button opens after it; its time is said in words, and nothing is sent by itself.
 *
 * @tagname liana-disclosure
 * @fires {DisclosureReadEvent} liana-disclosure-read - The reading time is over.
 * @fires {DisclosureConfirmEvent} liana-disclosure-confirm - The person goes on. Cancelable.
 * @slot actions - Further actions beside the button, such as a link to print.
 * @cssprop [--liana-disclosure-background=var(--liana-surface-raised)] - Fill.
 * @cssprop [--liana-disclosure-radius=var(--liana-radius-lg)] - Corners.
 */
export class LianaDisclosure extends LocalizedElement {
  static override styles = disclosureStyles;

  /** The disclosure; another hash starts the reading time anew. */
  @property({ attribute: false }) disclosure?: DisclosureView;

  /** How sure its figures are; says nothing when left out. */
  @property() certainty?: 'firm' | 'estimate';

  /** Shows the button that confirms the reading. */
  @property({ type: Boolean }) confirmable = false;

  readonly #reading = new ReadingTime(this, () => this.dispatchEvent(new DisclosureReadEvent()));

  /** For how many milliseconds this disclosure has been in view. */
  get dwellMs(): number {
    return this.#reading.elapsedMs;
  }

  /** Whether the reading time is over. */
  get isRead(): boolean {
    return this.#reading.isRead;
  }

  override willUpdate(changed: PropertyValues<this>) {
    const before = changed.get('disclosure');
    if (changed.has('disclosure') && this.disclosure && before?.hash !== this.disclosure.hash) {
      this.#reading.restart(this.disclosure.confirmation.readingSeconds);
    }
  }

  override updated() {
    this.renderRoot.querySelector<SVGElement>('.gone')?.setAttribute('stroke-dashoffset', String(RING * (1 - this.#reading.share)));
  }

  override render() {
    const { disclosure } = this;
    if (!disclosure) return nothing;
    const words = this.words.messages.disclosure;
    return html`
      <article class="disclosure" aria-labelledby="title">
        <div class="head">
          <div>
            <h2 id="title">${this.words.of(disclosure.title)}</h2>
            ${headLines(disclosure, this.words).map((line) => html`<p class="small muted">${line}</p>`)}
          </div>
          ${this.certainty ? html`<span class="tag ${this.certainty === 'firm' ? 'accent' : 'caution'}">${words[this.certainty]}</span>` : nothing}
        </div>
        <div class="body">${disclosureSections(disclosure, this.words)}</div>
        ${this.confirmable ? this.#foot(disclosure) : nothing}
      </article>
    `;
  }

  #foot(disclosure: DisclosureView): TemplateResult {
    const words = this.words.messages.disclosure;
    const { isRead, secondsLeft } = this.#reading;
    return html`
      <div class="foot">
        ${
          disclosure.confirmation.readingSeconds > 0
            ? html`
                <div class="reading">
                  ${this.#ring()}
                  <p class="small" id="reading">${isRead ? words.read : words.reading(secondsLeft)}</p>
                  <p class="visually-hidden" role="status">${isRead ? words.read : words.rest}</p>
                </div>
              `
            : nothing
        }
        <slot name="actions"></slot>
        <button
          class="button filled"
          type="button"
          aria-disabled=${!isRead}
          aria-describedby=${disclosure.confirmation.readingSeconds > 0 ? 'reading' : nothing}
          @click=${this.#confirm}
        >
          ${words.confirm}
        </button>
      </div>
    `;
  }

  #ring = () => html`
    <svg class="ring" viewBox="0 0 28 28" aria-hidden="true">
      <circle class="left" cx="14" cy="14" r="12" />
      <circle class="gone" cx="14" cy="14" r="12" stroke-dasharray=${RING} />
    </svg>
  `;

  #confirm = () => {
    if (this.isRead) this.dispatchEvent(new DisclosureConfirmEvent(this.disclosure!.hash, this.dwellMs));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'liana-disclosure': LianaDisclosure;
  }
}

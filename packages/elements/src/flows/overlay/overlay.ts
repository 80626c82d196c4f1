import { html, type PropertyValues } from 'lit';
import { property, query } from 'lit/decorators.js';
import { LianaEvent } from '../../events/liana-event.ts';
import { icon } from '../../icons.ts';
import { LocalizedElement } from '../../locale/localized-element.ts';
import { isFramed, openDialog } from '../../parts/open-dialog.ts';
import { dialogs } from '../../styles/dialogs.ts';
import { flowStyles } from '../flow.styles.ts';
import { overlayStyles } from './overlay.styles.ts';

/** The overlay was closed: by its button, by Escape or by a tap beside it. */
export class OverlayCloseEvent extends LianaEvent {
  constructor() {
    super('liana-overlay-close');
  }
}

/**
 * A dialog over the page. The focus stays inside, Escape closes it, and afterwards the focus is where it was before.
 *
 * @tagname liana-overlay
 * @slot - What it shows.
 * @slot foot - The actions at its end.
 * @fires {OverlayCloseEvent} liana-overlay-close - The person closed it.
 */
export class LianaOverlay extends LocalizedElement {
  static override styles = [...flowStyles, dialogs, overlayStyles];

  /** Its title, in the reader's language. */
  @property() heading = '';
  @property({ type: Boolean }) open = false;
  /** As tall as there is room for, with nothing around what it shows: for a document, which has its own margins. */
  @property({ type: Boolean, reflect: true }) tall = false;

  @query('dialog') private dialog!: HTMLDialogElement;
  @query('.dialog-body') private body!: HTMLElement;

  override render() {
    return html`
      <dialog class=${isFramed() ? 'framed' : ''} aria-labelledby="title" @close=${this.#closed} @click=${this.#clickBeside}>
        <div class="dialog-head">
          <h2 id="title">${this.heading}</h2>
          <button class="close" type="button" aria-label=${this.words.messages.consent.close} @click=${() => this.dialog.close()}>
            ${icon('close', 'medium')}
          </button>
        </div>
        <div class="dialog-body" tabindex="0" role="region" aria-labelledby="title"><slot></slot></div>
        <div class="dialog-foot"><slot name="foot"></slot></div>
      </dialog>
    `;
  }

  /** On what it shows, where reading goes on. */
  override focus() {
    this.body.focus();
  }

  override updated(changed: PropertyValues<this>) {
    if (!changed.has('open')) return;
    if (this.open && !this.dialog.open) openDialog(this.dialog);
    else if (!this.open && this.dialog.open) this.dialog.close();
  }

  #closed = () => {
    if (this.open) this.dispatchEvent(new OverlayCloseEvent());
  };

  #clickBeside = (event: MouseEvent) => {
    if (event.target === this.dialog) this.dialog.close();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'liana-overlay': LianaOverlay;
  }
  interface HTMLElementEventMap {
    'liana-overlay-close': OverlayCloseEvent;
  }
}

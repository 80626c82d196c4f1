import type { DisclosureView } from '@liana/contract';
import type { LocalizedText } from '@liana/markets';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { icon } from '../icons.ts';
import { LocalizedElement } from '../locale/localized-element.ts';
import { saveText } from '../parts/give-text.ts';
import { isFramed, openDialog } from '../parts/open-dialog.ts';
import { DisclosureConfirmEvent, DisclosureLeaveEvent, DisclosureOpenEvent, DisclosureReadEvent } from './disclosure.events.ts';
import { disclosureStyles } from './disclosure.styles.ts';
import { type CostSplit, documentBody, headLines, languageIn, pagesOf } from './disclosure-document.ts';
import { confirmation, keeping } from './disclosure-foot.ts';
import { paperFile, paperOf, printPaper } from './paper.ts';
import { ReadingTime } from './reading-time.ts';
import { type SummaryRow, shortForm } from './short-form.ts';

/**
 * What the law wants disclosed before a person is bound, as the market's rule set wrote it: whole, or in the short form of a card or an
 * order's payment page.
 *
 * Where the law asks for a time to read, the button opens after it; its time is said in words, and nothing is sent by itself. Where it
 * asks for a pop-up, a `confirmable` disclosure is a dialog, shown while `open`. Only time in which the text was in view counts, and a
 * dialog that is opened again goes on where it was closed; its box to tick is empty again.
 *
 * @tagname liana-disclosure
 * @fires {DisclosureReadEvent} liana-disclosure-read - The reading time is over.
 * @fires {DisclosureOpenEvent} liana-disclosure-open - The short form is asked for the full table. Cancelable.
 * @fires {DisclosureConfirmEvent} liana-disclosure-confirm - The person goes on. Cancelable: a dialog then stays open.
 * @fires {DisclosureLeaveEvent} liana-disclosure-leave - The person closed the dialog and confirmed nothing.
 * @slot actions - Further actions beside the button.
 * @cssprop [--liana-disclosure-background=var(--liana-surface-raised)] - Fill.
 * @cssprop [--liana-disclosure-border=var(--liana-hairline) solid var(--liana-line)] - Frame; `0` where the page draws one around it.
 * @cssprop [--liana-disclosure-radius=var(--liana-radius-lg)] - Corners.
 */
export class LianaDisclosure extends LocalizedElement {
  static override styles = disclosureStyles;

  /** The disclosure; another hash starts the reading time anew. */
  @property({ attribute: false }) disclosure?: DisclosureView;

  /** `short`: the lines of `summary`, and the disclosure in a dialog. */
  @property() form: 'full' | 'short' = 'full';

  /** The short form's lines, the annual cost first. */
  @property({ attribute: false }) summary: readonly SummaryRow[] = [];

  /** The sentence that the market wants beside credit, under the short form. */
  @property({ attribute: false }) warning?: LocalizedText;

  /** Draws the cost line under the first figures. */
  @property({ attribute: false }) split?: CostSplit;

  /** How sure its figures are; says nothing when left out. */
  @property() certainty?: 'firm' | 'estimate';

  /** Shows the button that confirms the reading. */
  @property({ type: Boolean }) confirmable = false;

  /** What the confirming button says, in the reader's language; says that it goes on when left out. */
  @property({ attribute: 'confirm-label' }) confirmLabel?: string;

  /** Offers a copy to keep, as a file or on paper. */
  @property({ type: Boolean }) keepable = false;

  /** Whether the dialog is open, where there is one. */
  @property({ type: Boolean, reflect: true }) open = false;

  @state() private isTicked = false;
  @state() private isTickMissing = false;
  @state() private said = '';
  @query('.disclosure') private shown!: HTMLElement | null;
  @query('dialog') private dialog!: HTMLDialogElement | null;
  @query('input') private box!: HTMLInputElement | null;
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
      this.#emptyBox();
      this.said = '';
    }
  }

  override updated() {
    const { dialog } = this;
    if (dialog && this.open && !dialog.open) openDialog(dialog);
    else if (dialog?.open && !this.open) dialog.close();
    this.#reading.watch(this.shown);
  }

  override render() {
    const isShort = this.form === 'short';
    return html`${isShort ? this.#short() : nothing}${this.disclosure ? this.#full(this.disclosure, isShort || this.#isPopUp) : nothing}`;
  }

  get #isPopUp(): boolean {
    return this.confirmable && this.disclosure?.confirmation.shownAs === 'pop-up';
  }

  #short = () => shortForm({ rows: this.summary, warning: this.warning, open: this.#ask }, this.words);

  #full(disclosure: DisclosureView, isDialog: boolean): TemplateResult {
    const content = [this.#head(disclosure, isDialog), this.#body(disclosure, isDialog), this.#foot(disclosure, isDialog)];
    if (!isDialog) return html`<article class="disclosure" aria-labelledby="title">${content}</article>`;
    return html`
      <dialog class="disclosure ${isFramed() ? 'framed' : ''}" aria-labelledby="title" @close=${this.#closed}>${content}</dialog>
    `;
  }

  #head(disclosure: DisclosureView, isDialog: boolean): TemplateResult {
    const { consent, disclosure: words } = this.words.messages;
    const { language, direction } = languageIn(disclosure, this.words);
    return html`
      <div class="head">
        <div lang=${language} dir=${direction}>
          <h2 id="title">${this.words.of(disclosure.title)}</h2>
          ${headLines(disclosure, this.words).map((line) => html`<p class="small muted">${line}</p>`)}
        </div>
        ${this.certainty ? html`<span class="tag ${this.certainty === 'firm' ? 'accent' : 'caution'}">${words[this.certainty]}</span>` : nothing}
        ${
          isDialog
            ? html`<button class="close" type="button" aria-label=${consent.close} @click=${this.#leave}>${icon('close', 'medium')}</button>`
            : nothing
        }
      </div>
    `;
  }

  #body(disclosure: DisclosureView, isDialog: boolean): TemplateResult {
    const content = documentBody(disclosure, this.split, this.words);
    const { language, direction } = languageIn(disclosure, this.words);
    // What is scrolled is reached by keyboard, and is where reading begins.
    return isDialog
      ? html`<div class="body" lang=${language} dir=${direction} role="region" aria-labelledby="title" tabindex="0" autofocus>${content}</div>`
      : html`<div class="body" lang=${language} dir=${direction}>${content}</div>`;
  }

  #foot(disclosure: DisclosureView, isDialog: boolean): TemplateResult | typeof nothing {
    if (!this.keepable && !this.confirmable) return nothing;
    const { readingSeconds: needed } = disclosure.confirmation;
    const { isRead, secondsLeft: left } = this.#reading;
    return html`
      <div class="foot">
        ${this.keepable ? keeping({ pages: pagesOf(disclosure), said: this.said, save: this.#save, print: this.#print }, this.words) : nothing}
        <slot name="actions"></slot>
        ${
          this.confirmable
            ? confirmation(
                {
                  confirmation: disclosure.confirmation,
                  reading: { needed, left, isRead, isTickOpen: disclosure.confirmation.statement !== undefined && !this.isTicked },
                  hasBegun: this.dwellMs > 0,
                  isTicked: this.isTicked,
                  isTickMissing: this.isTickMissing,
                  label: this.confirmLabel,
                  tick: this.#tick,
                  confirm: this.#confirm,
                  leave: isDialog ? this.#leave : undefined,
                },
                this.words,
              )
            : nothing
        }
      </div>
    `;
  }

  #ask = () => {
    if (this.dispatchEvent(new DisclosureOpenEvent()) && this.disclosure) this.open = true;
  };

  #leave = () => this.dialog!.close();

  /** By its buttons, by Escape, or because the page said so: nothing is confirmed. */
  #closed = () => {
    this.#emptyBox();
    if (!this.open) return;
    this.open = false;
    this.dispatchEvent(new DisclosureLeaveEvent(this.disclosure!.hash, this.dwellMs));
  };

  #tick = () => {
    this.isTicked = this.box!.checked;
    this.isTickMissing = false;
  };

  #emptyBox() {
    this.isTicked = false;
    this.isTickMissing = false;
  }

  #confirm = () => {
    if (!this.isRead) return;
    if (this.disclosure!.confirmation.statement && !this.isTicked) {
      this.isTickMissing = true;
      this.box!.focus();
      return;
    }
    const isTaken = this.dispatchEvent(new DisclosureConfirmEvent(this.disclosure!.hash, this.dwellMs));
    if (isTaken) this.open = false;
  };

  /** The document as a page of its own, with nothing in it that acts: to be printed, or bound with others. */
  paper(): Document {
    const { title, ruleSetVersion, hash } = this.disclosure!;
    return paperOf(this.shown!, {
      title: this.words.of(title),
      ...languageIn(this.disclosure!, this.words),
      identity: this.words.messages.disclosure.identity(ruleSetVersion, hash),
    });
  }

  #save = () => {
    const { saved, notSaved } = this.words.messages.disclosure;
    const result = saveText(paperFile(this.paper()), `${this.disclosure!.ruleSetVersion}.html`, 'text/html');
    this.said = result === 'saved' ? saved : notSaved;
  };

  #print = () => printPaper(this.paper());
}

declare global {
  interface HTMLElementTagNameMap {
    'liana-disclosure': LianaDisclosure;
  }
}

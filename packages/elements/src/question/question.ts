import type { AnswerValue, QuestionView } from '@liana/contract';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { icon } from '../icons.ts';
import { LocalizedElement } from '../locale/localized-element.ts';
import { AnswerEvent } from './question.events.ts';
import { questionStyles } from './question.styles.ts';
import { hasLegend, questionField } from './question-fields.ts';
import { remainingWords } from './remaining-words.ts';
import { typedAnswer } from './typed-answer.ts';

/**
 * One question, why it is asked, and a way past it.
 *
 * In a `panel`, above offers, tapping an option answers at once; with the arrow keys one looks around first, and answers by Enter or
 * *Continue*. On a `screen` of its own the page has the buttons, and calls `submit()`.
 *
 * @tagname liana-question
 * @fires {AnswerEvent} liana-answer - The answer, checked; `value: null` when the question was skipped.
 * @cssprop [--liana-question-background=var(--liana-accent-soft)] - Fill of the panel.
 * @cssprop [--liana-question-radius=var(--liana-radius-lg)] - Corners of the panel.
 */
export class LianaQuestion extends LocalizedElement {
  static override styles = questionStyles;

  /** The question. Another `fact` empties the field. */
  @property({ attribute: false }) question?: QuestionView;

  /** The answer given before, if any. */
  @property({ attribute: false }) value?: AnswerValue;

  /** Where it stands. */
  @property() layout: 'panel' | 'screen' = 'panel';

  /** How many questions are left at most, this one counted; shown in a panel. */
  @property({ type: Number, attribute: 'remaining-at-most' }) remainingAtMost?: number;

  /** How many are left on average, this one counted; without it, only the most is said. */
  @property({ type: Number, attribute: 'remaining-expected' }) remainingExpected?: number;

  /** The answer is on its way; a second one is not sent. */
  @property({ type: Boolean }) busy = false;

  /** The answer does not fit. Set by the element's own check, or by the page when the server refuses. */
  @property({ type: Boolean, reflect: true }) invalid = false;

  @state() private hasPicked = false;
  @query('form') private form?: HTMLFormElement;
  #isTapOnWords = false;

  override willUpdate(changed: PropertyValues<this>) {
    const before = changed.get('question');
    if (before && before.fact !== this.question?.fact) {
      this.hasPicked = false;
      this.invalid = false;
    }
  }

  override updated(changed: PropertyValues<this>) {
    if (changed.has('invalid') && this.invalid) this.renderRoot.querySelector<HTMLElement>('.notice')?.focus();
  }

  /** Sends what stands in the field, if it fits; otherwise says what is wrong and moves the focus there. Tells which of the two it was. */
  submit(): boolean {
    const answer = this.form && this.question && typedAnswer(new FormData(this.form), this.question, this.words.language);
    this.invalid = answer === undefined;
    if (answer === undefined) {
      this.renderRoot.querySelector<HTMLElement>('.notice')?.focus();
      return false;
    }
    if (!this.busy) this.dispatchEvent(new AnswerEvent({ fact: this.question!.fact, value: answer }));
    return true;
  }

  override focus() {
    this.renderRoot.querySelector<HTMLElement>('input:checked, input, select')?.focus();
  }

  override render() {
    const { question } = this;
    if (!question) return nothing;
    return html`
      <form class="question ${this.layout}" novalidate aria-busy=${this.busy} @submit=${this.#send}>
        ${this.layout === 'panel' ? this.#progress(question) : nothing} ${this.invalid ? this.#summary(question) : nothing}
        ${keyed(question.fact, this.#asked(question))}
        <section class="why">
          <h3>${this.words.messages.question.why}</h3>
          <p>${this.words.of(question.why)}</p>
        </section>
        ${this.#actions(question)}
      </form>
    `;
  }

  #progress(question: QuestionView): TemplateResult {
    const { question: words } = this.words.messages;
    const { remainingAtMost: atMost, remainingExpected: expected } = this;
    return html`
      <p class="progress small muted">
        ${question.settles > 0 ? html`<span>${words.settles(question.settles)}</span>` : nothing}
        ${atMost === undefined ? nothing : html`<span>${remainingWords({ atMost, expected }, words)}</span>`}
      </p>
    `;
  }

  #summary = (question: QuestionView): TemplateResult => html`
    <div class="notice critical" role="alert" tabindex="-1">
      ${icon('warning', 'medium')}
      <div>
        <b>${this.words.messages.question.putRight}</b><br />
        <button class="link" type="button" @click=${() => this.focus()}>${this.words.of(question.invalid)}</button>
      </div>
    </div>
  `;

  #asked(question: QuestionView): TemplateResult {
    const title = this.words.of(question.title);
    const rest = html`
      ${question.hint ? html`<p class="hint small muted" id="hint">${this.words.of(question.hint)}</p>` : nothing}
      ${this.invalid ? html`<p class="error" id="error">${icon('warning')}${this.words.of(question.invalid)}</p>` : nothing}
      ${questionField({ question, value: this.value, isWrong: this.invalid }, this.words, this.#pick)}
    `;
    const classes = `field ${this.invalid ? 'wrong' : ''}`;
    if (!hasLegend(question)) return html`<div class=${classes}><label class="title" for="field">${title}</label>${rest}</div>`;
    return html`<fieldset class=${classes}><legend class="title">${title}</legend>${rest}</fieldset>`;
  }

  #actions(question: QuestionView) {
    const { question: words } = this.words.messages;
    const isTapped = hasLegend(question) && question.kind !== 'date';
    const needsButton = this.layout === 'panel' && (!isTapped || this.hasPicked);
    if (!needsButton && !question.skippable && !this.busy) return nothing;
    return html`
      <div class="actions">
        ${needsButton ? html`<button class="button filled">${words.continue}</button>` : nothing}
        ${question.skippable ? html`<button class="link" type="button" @click=${this.#skip}>${words.skip}</button>` : nothing}
        <span class="small muted" role="status">${this.busy ? words.saving : nothing}</span>
      </div>
    `;
  }

  /** Arrow keys press the radio buttons too, but without a pointer: that is looking around, not answering. */
  #pick = ({ target, detail }: MouseEvent) => {
    const isTap = detail > 0;
    if (!(target instanceof HTMLInputElement)) return this.#tapOnWords(isTap);
    this.invalid = false;
    if ((isTap || this.#isTapOnWords) && this.layout === 'panel') this.submit();
    else this.hasPicked = true;
  };

  /** A tap on the words of an option presses its button at once, by a click that in WebKit no longer tells of a pointer. */
  #tapOnWords(isTap: boolean) {
    this.#isTapOnWords = isTap;
    setTimeout(() => {
      this.#isTapOnWords = false;
    });
  }

  #send = (event: Event) => {
    event.preventDefault();
    this.submit();
  };

  #skip = () => {
    if (!this.busy) this.dispatchEvent(new AnswerEvent({ fact: this.question!.fact, value: null }));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'liana-question': LianaQuestion;
  }
}

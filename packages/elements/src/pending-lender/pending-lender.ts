import type { PendingLender } from '@liana/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { type IconName, icon } from '../icons.ts';
import { LocalizedElement } from '../locale/localized-element.ts';
import { lenderName } from '../parts/lender-name.ts';
import { AskLenderAgainEvent, StopWaitingEvent } from './pending-lender.events.ts';
import { pendingLenderStyles } from './pending-lender.styles.ts';

type State = PendingLender['state'];

/** A tag says a state in words and a picture; its tone only repeats it. */
const TAGS: Record<Exclude<State, 'asking'>, { tone: string; picture?: IconName }> = {
  late: { tone: 'caution', picture: 'clock' },
  'gave-up': { tone: '' },
  garbage: { tone: 'critical', picture: 'warning' },
  unavailable: { tone: '' },
};

/**
 * A lender that was asked and has no offer to show: asking, late, given up, unreadable or closed. Its place is kept from the start, so
 * that its answer moves nothing.
 *
 * @tagname liana-pending-lender
 * @fires {StopWaitingEvent} liana-stop-waiting - The person does not want to wait for it.
 * @fires {AskLenderAgainEvent} liana-ask-lender-again - The person wants it asked once more.
 */
export class LianaPendingLender extends LocalizedElement {
  static override styles = pendingLenderStyles;

  /** The lender and how far it is. */
  @property({ attribute: false }) pending?: PendingLender;

  override render() {
    if (!this.pending) return nothing;
    const { lender, state } = this.pending;
    return html`
      <article class="waiting" aria-labelledby="lender">
        ${lenderName(lender)} ${state === 'asking' ? this.#dots() : this.#tag(state)}
        <div class="words">
          <p class="small muted">${this.words.messages.pending[state]}</p>
          ${this.#action(state)}
        </div>
      </article>
    `;
  }

  #dots = () => html`<span class="dots" aria-hidden="true"><i></i><i></i><i></i></span>`;

  #tag(state: Exclude<State, 'asking'>): TemplateResult {
    const { tone, picture } = TAGS[state];
    return html`<span class="tag ${tone}">${picture ? icon(picture) : nothing}${this.words.messages.pending.tag[state]}</span>`;
  }

  #action(state: State) {
    const { pending } = this.words.messages;
    if (state === 'late') return html`<button class="link" type="button" @click=${this.#stop}>${pending.stopWaiting}</button>`;
    if (state === 'garbage' || state === 'gave-up') {
      return html`<button class="link" type="button" @click=${this.#again}>${pending.tryAgain}</button>`;
    }
    return nothing;
  }

  #stop = () => this.dispatchEvent(new StopWaitingEvent(this.pending!.lender.id));

  #again = () => this.dispatchEvent(new AskLenderAgainEvent(this.pending!.lender.id));
}

declare global {
  interface HTMLElementTagNameMap {
    'liana-pending-lender': LianaPendingLender;
  }
}

import type { DisclosureView } from '@liana/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../icons.ts';
import type { LocaleController } from '../locale/locale-controller.ts';
import { readingTimer } from './reading-timer.ts';
import type { ReadingState } from './reading-words.ts';

/** How far the confirmation has come, and what may be done. */
export interface Confirming {
  confirmation: DisclosureView['confirmation'];
  reading: ReadingState;
  hasBegun: boolean;
  isTicked: boolean;
  /** The button was pressed while the box was empty. */
  isTickMissing: boolean;
  /** What the button says instead of its usual words. */
  label: string | undefined;
  tick: (event: Event) => void;
  confirm: () => void;
  /** Leaves without confirming; only where the document stands in a dialog. */
  leave: (() => void) | undefined;
}

/** The box to tick, the time to read, and two ways on of one size. */
export function confirmation(state: Confirming, words: LocaleController): TemplateResult {
  const { statement, readingSeconds } = state.confirmation;
  const { disclosure } = words.messages;
  const hasTimer = readingSeconds > 0;
  const described = [hasTimer && 'reading', state.isTickMissing && 'tick-missing'].filter(Boolean).join(' ');
  return html`
    ${statement ? tickBox(words.of(statement), state, words) : nothing}
    ${hasTimer ? readingTimer(state.reading, state.hasBegun, words) : nothing}
    <div class="ways">
      ${state.leave ? html`<button class="button" type="button" @click=${state.leave}>${disclosure.leave}</button>` : nothing}
      <button
        class="button filled"
        type="button"
        aria-disabled=${!state.reading.isRead || state.reading.isTickOpen}
        aria-describedby=${described || nothing}
        @click=${state.confirm}
      >
        ${state.label ?? (statement ? disclosure.confirmRead : disclosure.confirm)}
      </button>
    </div>
  `;
}

function tickBox(statement: string, { isTicked, isTickMissing, tick }: Confirming, words: LocaleController): TemplateResult {
  return html`
    <div class="statement">
      <label>
        <input
          type="checkbox"
          .checked=${live(isTicked)}
          aria-invalid=${isTickMissing}
          aria-describedby=${isTickMissing ? 'tick-missing' : nothing}
          @change=${tick}
        />
        <span>${statement}</span>
      </label>
      ${isTickMissing ? html`<p class="error small" id="tick-missing">${icon('warning')}${words.messages.disclosure.tickFirst}</p>` : nothing}
    </div>
  `;
}

export interface Keeping {
  pages: number;
  /** What came of the last wish to save; empty before. */
  said: string;
  save: () => void;
  print: () => void;
}

/** A durable copy: a file, or paper. */
export function keeping({ pages, said, save, print }: Keeping, words: LocaleController): TemplateResult {
  const { disclosure } = words.messages;
  return html`
    <div class="keeping">
      <button class="link" type="button" @click=${save}>${icon('download')}${disclosure.save(pages)}</button>
      <button class="link" type="button" @click=${print}>${disclosure.print}</button>
      <p class="small muted" role="status">${said}</p>
    </div>
  `;
}

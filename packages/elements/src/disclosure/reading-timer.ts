import { html, type TemplateResult } from 'lit';
import type { LocaleController } from '../locale/locale-controller.ts';
import { afterReading, type ReadingState, spokenReading } from './reading-words.ts';

const RADIUS = 12;
const AROUND = 2 * Math.PI * RADIUS;

/** A ring and a sentence for the eye, and another sentence for the ear. `hasBegun` is false until the text is in view. */
export function readingTimer(state: ReadingState, hasBegun: boolean, words: LocaleController): TemplateResult {
  const { disclosure } = words.messages;
  return html`
    <div class="reading">
      ${ring(state.isRead ? 1 : 1 - state.left / state.needed)}
      <p class="small" id="reading" role="timer">${state.isRead ? afterReading(state, disclosure) : disclosure.reading(state.left)}</p>
      <p class="visually-hidden" role="status">${hasBegun ? spokenReading(state, disclosure) : ''}</p>
    </div>
  `;
}

const ring = (share: number) => html`
  <svg class="ring" viewBox="0 0 28 28" aria-hidden="true">
    <circle class="left" cx="14" cy="14" r=${RADIUS} />
    <circle class="gone" cx="14" cy="14" r=${RADIUS} stroke-dasharray=${AROUND} stroke-dashoffset=${AROUND * (1 - share)} />
  </svg>
`;

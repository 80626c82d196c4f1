import type { DisclosureView } from '@liana/contract';
import type { LocalizedText } from '@liana/markets';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icons.ts';
import type { LocaleController } from '../locale/locale-controller.ts';
import { isSentence } from './is-sentence.ts';

/** One line of the short form: the first leads. `presentOffer` of a market's rules makes them. */
export type SummaryRow = DisclosureView['sections'][number]['rows'][number];

export interface ShortForm {
  rows: readonly SummaryRow[];
  warning: LocalizedText | undefined;
  /** Asks for the full table; without it there is no way on. */
  open: (() => void) | undefined;
}

/** What credit for an order costs, in a few lines: the annual cost leads, then payments, cost and total, and the way to the full table. */
export function shortForm({ rows, warning, open }: ShortForm, words: LocaleController): TemplateResult {
  return html`
    <div class="short">
      <dl>
        ${rows.map(
          ({ label, value, note, prominent }) => html`
            <div class=${prominent ? 'leads' : nothing}>
              <dt>${words.of(label)}</dt>
              <dd class="value ${isSentence(words.of(value)) ? 'sentence' : ''}">${words.of(value)}</dd>
              ${note ? html`<dd class="smallest muted">${words.of(note)}</dd>` : nothing}
            </div>
          `,
        )}
      </dl>
      ${warning ? html`<p class="warning small">${icon('warning')}<span>${words.of(warning)}</span></p>` : nothing}
      ${open ? html`<p><button class="link" type="button" @click=${open}>${words.messages.disclosure.fullCost}</button></p>` : nothing}
    </div>
  `;
}

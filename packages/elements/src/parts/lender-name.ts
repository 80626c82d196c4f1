import type { LenderView } from '@liana/contract';
import { html, type TemplateResult } from 'lit';

/**
 * Mark and name of a lender, with lines under it. The name has the id `lender`, for `aria-labelledby`.
 *
 * @param rank `heading` where the name begins a card; `plain` where a larger heading follows.
 */
export function lenderName(lender: LenderView, lines: readonly string[] = [], rank: 'heading' | 'plain' = 'heading'): TemplateResult {
  return html`
    <div class="lender">
      <span class="mark" aria-hidden="true">${lender.mark}</span>
      <div>
        ${rank === 'heading' ? html`<h3 id="lender">${lender.name}</h3>` : html`<p><b id="lender">${lender.name}</b></p>`}
        ${lines.map((line) => html`<p class="small muted">${line}</p>`)}
      </div>
    </div>
  `;
}

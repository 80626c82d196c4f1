import type { Locale, MessageView } from '@liana/contract';
import { html, nothing, type TemplateResult } from 'lit';

type Example = NonNullable<MessageView['example']>;

/**
 * What the order costs when it is paid over time, beside the button that begins it: the short form of the example's disclosure,
 * whose annual cost leads, as the market wants it on the page where an order is paid.
 */
export function orderCost({ summary, note, warning, adLabel }: Example, language: Locale): TemplateResult {
  return html`
    ${adLabel ? html`<p class="ad">${adLabel.text[language]}</p>` : nothing}
    <dl>
      ${summary.map(
        ({ label, value, prominent }) => html`
          <div class=${prominent ? 'leading' : nothing}>
            <dt>${label[language]}</dt>
            <dd>${value[language]}</dd>
          </div>
        `,
      )}
    </dl>
    <p class="note">${note[language]}</p>
    ${warning ? html`<p class="warning">${warning[language]}</p>` : nothing}
  `;
}

/** As many lines as will come. */
export const orderCostSkeleton = html`
  <dl aria-hidden="true">${Array.from({ length: 5 }, () => html`<div><dt class="skeleton short"></dt></div>`)}</dl>
`;

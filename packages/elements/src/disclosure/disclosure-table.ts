import type { DisclosureView } from '@liana/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { LocaleController } from '../locale/locale-controller.ts';
import { isSentence } from './is-sentence.ts';

type Section = DisclosureView['sections'][number];

/** With as many columns as this, a table is set as pairs sooner. */
const MANY_COLUMNS = 5;

/**
 * A table; in a narrow place each row is set as pairs of head and value. Roles are spelled out, because some browsers take a table that is
 * not laid out as one for no table at all.
 */
export function disclosureTable({ title, columns = [], rows }: Section, words: LocaleController): TemplateResult {
  const heads = columns.map((column) => words.of(column));
  return html`
    <section>
      <h3>${words.of(title)}</h3>
      <table role="table" class=${heads.length >= MANY_COLUMNS ? 'many' : nothing} aria-label=${words.of(title)}>
        <thead role="rowgroup">
          <tr role="row">
            ${heads.map((head, at) => html`<th role="columnheader" scope="col" class=${at === heads.length - 1 ? 'amount' : nothing}>${head}</th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${rows.map((row) => tableRow(row, heads, words))}
        </tbody>
      </table>
    </section>
  `;
}

function tableRow(
  { label, cells = [], value, note, prominent }: Section['rows'][number],
  heads: readonly string[],
  words: LocaleController,
) {
  const texts = [...cells, value].map((cell) => words.of(cell));
  return html`
    <tr role="row" class=${prominent ? 'sum' : nothing}>
      <th role="rowheader" scope="row">
        ${words.of(label)}${note ? html`<span class="smallest muted">${words.of(note)}</span>` : nothing}
      </th>
      ${texts.map(
        (text, at) => html`
          <td role="cell" class=${cellClass(text, at === texts.length - 1)} data-label=${heads[at + 1] ?? ''}>${text}</td>
        `,
      )}
    </tr>
  `;
}

function cellClass(text: string, isLast: boolean): string {
  if (text === '') return 'empty';
  if (!isLast) return '';
  return isSentence(text) ? 'amount sentence' : 'amount';
}

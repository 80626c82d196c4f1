import type { DisclosureView } from '@liana/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { LocaleController } from '../locale/locale-controller.ts';

type Section = DisclosureView['sections'][number];

/** In the head: a sentence, and not a fact. */
const ESTIMATE = 'estimate';

/** The lines under the title: creditor and date, then the sentence that says that figures are estimates, if they are. */
export function headLines(disclosure: DisclosureView, words: LocaleController): string[] {
  const rows = disclosure.sections.find(({ layout }) => layout === 'head')?.rows ?? [];
  const [estimates, facts] = [rows.filter(({ key }) => key === ESTIMATE), rows.filter(({ key }) => key !== ESTIMATE)];
  const line = facts.map(({ value }) => words.of(value)).join(words.locale === 'en' ? ', ' : '，');
  return [line, ...estimates.map(({ value }) => words.of(value))];
}

/**
 * Every section but the head, each by what is in it: boxes where something must be conspicuous, a table for the payments, otherwise terms
 * and their explanations.
 */
export function disclosureSections(disclosure: DisclosureView, words: LocaleController): TemplateResult[] {
  return disclosure.sections
    .filter(({ layout }) => layout !== 'head')
    .map((section) => {
      if (section.layout === 'boxes') return boxes(section, words);
      return section.layout === 'table' ? table(section, words) : terms(section, words);
    });
}

function boxes({ rows }: Section, words: LocaleController): TemplateResult {
  return html`
    <dl class="boxes">
      ${rows.map(
        ({ label, value, note, prominent }) => html`
          <div class="box ${prominent ? 'prominent' : ''}">
            <dt>${words.of(label)}</dt>
            <dd class="value">${words.of(value)}</dd>
            ${note ? html`<dd class="smallest muted">${words.of(note)}</dd>` : nothing}
          </div>
        `,
      )}
    </dl>
  `;
}

function table({ title, columns = [], rows }: Section, words: LocaleController): TemplateResult {
  const isLast = (at: number, all: readonly unknown[]) => at === all.length - 1;
  return html`
    <section>
      <h3>${words.of(title)}</h3>
      <table>
        <thead>
          <tr>
            ${columns.map((head, at) => html`<th class=${isLast(at, columns) ? 'amount' : nothing} scope="col">${words.of(head)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ label, cells = [], value }) => html`
              <tr>
                <td class="number">${words.of(label)}</td>
                ${cells.map((cell) => html`<td>${words.of(cell)}</td>`)}
                <td class="amount">${words.of(value)}</td>
              </tr>
            `,
          )}
        </tbody>
      </table>
    </section>
  `;
}

function terms({ title, rows }: Section, words: LocaleController): TemplateResult {
  return html`
    <section>
      <h3>${words.of(title)}</h3>
      <dl class="terms">
        ${rows.map(
          ({ label, value, note }) => html`
            <dt>${words.of(label)}</dt>
            <dd>${words.of(value)}${note ? html`<br /><span class="smallest">${words.of(note)}</span>` : nothing}</dd>
          `,
        )}
      </dl>
    </section>
  `;
}

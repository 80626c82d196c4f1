import type { DisclosureView } from '@liana/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { LocaleController } from '../locale/locale-controller.ts';

type Section = DisclosureView['sections'][number];

/** Who lends and when: a line under the title, and not a section of its own. */
const HEAD = 'creditor';
/** In the head: a sentence, and not a fact. */
const ESTIMATE = 'estimate';
/** Rows of "how many payments" and "how much, when". */
const SCHEDULE = 'payment-schedule';

/** The lines under the title: creditor and date, then the sentence that says that figures are estimates, if they are. */
export function headLines(disclosure: DisclosureView, words: LocaleController): string[] {
  const rows = disclosure.sections.find(({ key }) => key === HEAD)?.rows ?? [];
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
    .filter(({ key }) => key !== HEAD)
    .map((section) => {
      if (section.rows.some(({ prominent }) => prominent)) return boxes(section, words);
      return section.key === SCHEDULE ? payments(section, words) : terms(section, words);
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

function payments({ title, rows }: Section, words: LocaleController): TemplateResult {
  const { disclosure } = words.messages;
  return html`
    <section>
      <h3>${words.of(title)}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">${disclosure.payments}</th>
            <th class="amount" scope="col">${disclosure.howMuchAndWhen}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(({ label, value }) => html`<tr><td class="number">${words.of(label)}</td><td class="amount">${words.of(value)}</td></tr>`)}
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

import type { DisclosureView } from '@liana/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { LocaleController } from '../locale/locale-controller.ts';
import { isSentence } from './is-sentence.ts';

type Section = DisclosureView['sections'][number];
type Row = Section['rows'][number];

/** Figures side by side, those that the law wants conspicuous in a heavier frame; without frames where it wants that of all. */
export function boxes({ title, rows }: Section, words: LocaleController): TemplateResult {
  return html`
    <section>
      <h3 class="visually-hidden">${words.of(title)}</h3>
      <dl class=${rows.every(({ prominent }) => prominent) ? 'twins' : 'boxes'}>${rows.map((row) => box(row, words))}</dl>
    </section>
  `;
}

function box({ label, value, note, prominent }: Row, words: LocaleController): TemplateResult {
  const text = words.of(value);
  return html`
    <div class="figure ${prominent ? 'prominent' : ''}">
      <dt>${words.of(label)}</dt>
      <dd class="value ${isSentence(text) ? 'sentence' : ''}">${text}</dd>
      ${note ? html`<dd class="smallest muted">${words.of(note)}</dd>` : nothing}
    </div>
  `;
}

/** One figure that leads the whole document, with the sums that it is made of beside it. */
export function hero({ title, rows }: Section, sums: Section | undefined, words: LocaleController): TemplateResult {
  return html`
    <div class="hero">
      <section>
        <h3 class="visually-hidden">${words.of(title)}</h3>
        <dl class="leading">
          ${rows.map(
            ({ label, value, note }) => html`
              <div>
                <dt class="small muted">${words.of(label)}</dt>
                <dd class="value">${words.of(value)}</dd>
                ${note ? html`<dd class="small muted">${words.of(note)}</dd>` : nothing}
              </div>
            `,
          )}
        </dl>
      </section>
      ${sums ? figures(sums, words) : nothing}
    </div>
  `;
}

/** Names and amounts as in a sum; the line of the total is ruled off. */
export function figures({ title, rows }: Section, words: LocaleController): TemplateResult {
  return html`
    <section>
      <h3>${words.of(title)}</h3>
      <dl class="sums">
        ${rows.map(
          ({ label, value, note, prominent }) => html`
            <div class=${prominent ? 'sum' : nothing}>
              <dt>${words.of(label)}${note ? html`<span class="smallest">${words.of(note)}</span>` : nothing}</dt>
              <dd>${words.of(value)}</dd>
            </div>
          `,
        )}
      </dl>
    </section>
  `;
}

/** Names and what there is to say about them. */
export function terms({ title, rows }: Section, words: LocaleController): TemplateResult {
  return html`
    <section>
      <h3>${words.of(title)}</h3>
      <dl class="terms">
        ${rows.map(
          ({ label, value, note, prominent }) => html`
            <div class=${prominent ? 'prominent' : nothing}>
              <dt>${words.of(label)}</dt>
              <dd class=${isSentence(words.of(value)) ? 'sentence' : nothing}>${words.of(value)}${note ? html`<span class="smallest">${words.of(note)}</span>` : nothing}</dd>
            </div>
          `,
        )}
      </dl>
    </section>
  `;
}

/** Sentences that must stand out: a prominent one by itself, another under its heading. */
export function notice({ title, rows }: Section, words: LocaleController): TemplateResult {
  const isProminent = rows.some(({ prominent }) => prominent);
  return html`
    <section class="notice ${isProminent ? 'prominent' : ''}">
      <h3 class=${isProminent ? 'visually-hidden' : nothing}>${words.of(title)}</h3>
      ${rows.map(({ value, note }) => html`<p>${words.of(value)}${note ? html`<span class="smallest">${words.of(note)}</span>` : nothing}</p>`)}
    </section>
  `;
}

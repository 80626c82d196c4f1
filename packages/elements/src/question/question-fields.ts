import type { AnswerValue, QuestionView } from '@liana/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { intlTag } from '../locale/language-of.ts';
import type { LocaleController } from '../locale/locale-controller.ts';
import { dateFieldOrder, dateToType } from './typed-date.ts';
import { currencySign, moneyToType } from './typed-money.ts';

/** More options than this are picked from a list, as are states of the Union; fewer lie open. */
const OPEN_OPTIONS = 8;

export interface FieldState {
  question: QuestionView;
  /** The answer given before, to begin with. */
  value: AnswerValue | undefined;
  isWrong: boolean;
}

/** Whether a group of fields answers the question, which then needs a legend and not a label. */
export function hasLegend({ kind, options = [], suggestions }: QuestionView): boolean {
  return kind === 'date' || suggestions !== undefined || (kind === 'choice' && options.length <= OPEN_OPTIONS);
}

const describedBy = ({ question, isWrong }: FieldState) =>
  [question.hint && 'hint', isWrong && 'error'].filter(Boolean).join(' ') || nothing;

/** The control of a question: what is typed in it stays, whatever else is rendered again. */
export function questionField(state: FieldState, words: LocaleController, pick: (event: MouseEvent) => void): TemplateResult {
  const { kind, suggestions } = state.question;
  if (kind === 'date') return dateField(state, words);
  if (kind === 'choice' || suggestions) return hasLegend(state.question) ? options(state, words, pick) : list(state, words);
  return line(state, words);
}

/** What lies open to tap: the question's options, or the usual numbers in their unit. */
function openOptions({ options, suggestions = [], unit }: QuestionView, words: LocaleController): { value: string; text: string }[] {
  if (options) return options.map(({ value, label }) => ({ value, text: words.of(label) }));
  const written = new Intl.NumberFormat(
    intlTag(words.language),
    unit === 'months' ? { style: 'unit', unit: 'month', unitDisplay: 'long' } : {},
  );
  return suggestions.map((number) => ({ value: String(number), text: written.format(number) }));
}

function options(state: FieldState, words: LocaleController, pick: (event: MouseEvent) => void): TemplateResult {
  return html`
    <div class="options">
      ${openOptions(state.question, words).map(
        (option) => html`
          <label class="option" @click=${pick}>
            <input
              type="radio"
              name="answer"
              value=${option.value}
              ?checked=${option.value === String(state.value)}
              aria-describedby=${describedBy(state)}
            />
            ${option.text}
          </label>
        `,
      )}
    </div>
  `;
}

function list(state: FieldState, words: LocaleController): TemplateResult {
  return html`
    <div class="input">
      <select
        id="field"
        name="answer"
        autocomplete=${state.question.autocomplete ?? nothing}
        aria-invalid=${state.isWrong}
        aria-describedby=${describedBy(state)}
      >
        <option value="">${words.messages.question.pick}</option>
        ${state.question.options!.map(
          (option) => html`<option value=${option.value} ?selected=${option.value === state.value}>${words.of(option.label)}</option>`,
        )}
      </select>
    </div>
  `;
}

function line(state: FieldState, words: LocaleController): TemplateResult {
  const { kind, currency = 'USD', autocomplete, inputMode, maxLength } = state.question;
  const isMoney = kind === 'money';
  const { value } = state;
  const typed = isMoney && typeof value === 'number' ? moneyToType(value, currency, words.language) : String(value ?? '');
  return html`
    <div class="input">
      ${isMoney ? html`<span class="sign" aria-hidden="true">${currencySign(currency, words.language)}</span>` : nothing}
      <input
        id="field"
        name="answer"
        value=${typed}
        inputmode=${inputMode ?? (isMoney ? 'decimal' : kind === 'integer' ? 'numeric' : 'text')}
        autocomplete=${autocomplete ?? 'off'}
        maxlength=${kind === 'text' ? (maxLength ?? 200) : 24}
        aria-invalid=${state.isWrong}
        aria-describedby=${describedBy(state)}
      />
    </div>
  `;
}

function dateField(state: FieldState, words: LocaleController): TemplateResult {
  const typed = dateToType(typeof state.value === 'string' ? state.value : '');
  return html`
    <div class="date">
      ${dateFieldOrder(words.language).map(
        (field) => html`
          <label class=${field}>
            ${words.messages.question[field]}
            <span class="input">
              <input
                name=${field}
                value=${typed[field]}
                inputmode="numeric"
                maxlength=${field === 'year' ? 4 : 2}
                autocomplete=${state.question.autocomplete === 'bday' ? `bday-${field}` : 'off'}
                aria-invalid=${state.isWrong}
                aria-describedby=${describedBy(state)}
              />
            </span>
          </label>
        `,
      )}
    </div>
  `;
}

import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../icons.ts';

export interface TextField {
  id: string;
  label: string;
  value: string;
  onInput: (value: string) => void;
  hint?: string;
  /** What is wrong with it, if anything is. */
  wrong?: string | undefined;
  type?: 'text' | 'email';
  inputMode?: 'email' | 'numeric' | 'decimal';
  autocomplete?: string;
  maxLength?: number;
  kind?: 'digits';
  /** Stands before what is typed, such as the sign of a currency. */
  sign?: string;
}

/** A labelled text field whose hint and error are read out with it. Uses the styles of `fields.styles.ts`. */
export function textField({ id, label, value, onInput, hint, wrong, type = 'text', ...rest }: TextField) {
  const describedBy = [hint && `${id}-hint`, wrong && `${id}-wrong`].filter(Boolean).join(' ');
  return html`
    <div class="field">
      <label for=${id}>${label}</label>
      ${hint ? html`<p class="small muted" id="${id}-hint">${hint}</p>` : nothing}
      ${wrong ? html`<p class="wrong" id="${id}-wrong">${icon('warning')}${wrong}</p>` : nothing}
      <div class=${rest.sign ? 'signed' : nothing}>
        ${rest.sign ? html`<span class="sign" aria-hidden="true">${rest.sign}</span>` : nothing}
        <input
          id=${id}
          class=${rest.kind ?? nothing}
          type=${type}
          .value=${live(value)}
          inputmode=${rest.inputMode ?? nothing}
          autocomplete=${rest.autocomplete ?? 'off'}
          maxlength=${rest.maxLength ?? nothing}
          aria-describedby=${describedBy || nothing}
          aria-invalid=${wrong ? 'true' : 'false'}
          @input=${(event: InputEvent) => onInput((event.target as HTMLInputElement).value)}
        />
      </div>
    </div>
  `;
}

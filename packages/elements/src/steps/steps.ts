import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { LocalizedElement } from '../locale/localized-element.ts';
import { stepsStyles } from './steps.styles.ts';

/**
 * How far a person is, in a bar of steps and in words.
 *
 * @tagname liana-steps
 * @slot - What follows at the end of the line, such as the time left.
 */
export class LianaSteps extends LocalizedElement {
  static override styles = stepsStyles;

  /** The step that is open, from 1 up. */
  @property({ type: Number }) step = 1;

  /** How many there are. */
  @property({ type: Number }) steps = 1;

  /** What the open step is about, in the reader's language. */
  @property() name = '';

  override render() {
    if (this.steps < 1) return nothing;
    const { steps } = this.words.messages;
    const label = this.name ? steps.ofNamed(this.step, this.steps, this.name) : steps.of(this.step, this.steps);
    return html`
      <div class="steps">
        <div
          class="track"
          role="progressbar"
          aria-label=${label}
          aria-valuemin="0"
          aria-valuemax=${this.steps}
          aria-valuenow=${this.step}
          aria-valuetext=${label}
        >
          ${Array.from({ length: this.steps }, (_, index) => html`<i class=${this.#standing(index + 1)}></i>`)}
        </div>
        <p class="caption smallest muted"><span>${label}</span><slot></slot></p>
      </div>
    `;
  }

  #standing(step: number): string {
    if (step < this.step) return 'done';
    return step === this.step ? 'now' : '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'liana-steps': LianaSteps;
  }
}

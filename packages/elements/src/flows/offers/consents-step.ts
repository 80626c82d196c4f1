import type { ConsentText } from '@liana/contract';
import { html, nothing } from 'lit';
import { property, queryAll, state } from 'lit/decorators.js';
import type { ConsentChangeEvent } from '../../consent/consent.events.ts';
import type { LianaConsent } from '../../consent/consent.ts';
import { LianaEvent } from '../../events/liana-event.ts';
import { icon } from '../../icons.ts';
import { LocalizedElement } from '../../locale/localized-element.ts';
import { tickBoxes } from '../../styles/tick-boxes.ts';
import { flowStyles } from '../flow.styles.ts';
import { focusProblem } from '../focus.ts';
import { flowWords } from '../words/index.ts';
import type { GivenConsents } from './ask-lenders.ts';
import { consentsStepStyles } from './consents-step.styles.ts';

/** The person agreed that these lenders are asked. */
export class ConsentsGivenEvent extends LianaEvent {
  readonly consents: GivenConsents;
  constructor(consents: GivenConsents) {
    super('liana-consents-given');
    this.consents = consents;
  }
}

/** The person goes back without asking anybody. */
class ConsentsLeaveEvent extends LianaEvent {
  constructor() {
    super('liana-consents-leave');
  }
}

/**
 * One consent a lender, each with its own text in view and none ticked beforehand. The box for all of them ticks what can be
 * seen, because every sentence that it stands for can be read right there.
 *
 * @tagname liana-consents-step
 * @fires {ConsentsGivenEvent} liana-consents-given - What was ticked.
 * @fires {ConsentsLeaveEvent} liana-consents-leave - Back to the list.
 */
export class LianaConsentsStep extends LocalizedElement {
  static override styles = [...flowStyles, tickBoxes, consentsStepStyles];

  @property({ attribute: false }) consents: readonly ConsentText[] = [];
  @property({ type: Boolean }) busy = false;

  @state() private given: GivenConsents = [];
  @state() private isWrong = false;
  @queryAll('liana-consent') private boxes!: NodeListOf<LianaConsent>;

  override render() {
    const texts = flowWords(this.words.language).consents;
    const isAll = this.given.length === this.consents.length;
    return html`
      <form class="surface stack loose" novalidate @submit=${this.#ask}>
        <div class="stack tight">
          <h1 tabindex="-1">${texts.title}</h1>
          <p class="muted measure">${texts.lead}</p>
        </div>
        ${this.isWrong ? html`<p class="notice critical" role="alert" tabindex="-1">${icon('warning', 'medium')}${texts.none}</p>` : nothing}
        ${
          this.consents.length > 1
            ? html`<label class="all"><input type="checkbox" .checked=${isAll} @change=${this.#all} /> <b>${texts.all}</b></label>`
            : nothing
        }
        <ul class="texts">
          ${this.consents.map(
            (consent) => html`
              <li>
                <liana-consent .consent=${consent} .locale=${this.locale} @liana-consent-change=${this.#tick}></liana-consent>
              </li>
            `,
          )}
        </ul>
        <div class="row">
          <button class="button filled" aria-disabled=${this.busy}>${this.busy ? texts.asking : texts.ask(this.given.length)}</button>
          <button class="button quiet" type="button" @click=${this.#leave}>${flowWords(this.words.language).back}</button>
        </div>
        <p class="small muted">${texts.takeBack}</p>
      </form>
    `;
  }

  #tick = ({ given, checked }: ConsentChangeEvent) => {
    const others = this.given.filter(({ hash, lenderId }) => hash !== given.hash || lenderId !== given.lenderId);
    this.given = checked ? [...others, given] : others;
    this.isWrong = false;
  };

  #all = (event: Event) => {
    const { checked } = event.target as HTMLInputElement;
    for (const box of this.boxes) box.tick(checked);
  };

  #ask = (event: Event) => {
    event.preventDefault();
    if (this.busy) return;
    this.isWrong = this.given.length === 0;
    if (this.isWrong) void focusProblem(this);
    else this.dispatchEvent(new ConsentsGivenEvent(this.given));
  };

  #leave = () => this.dispatchEvent(new ConsentsLeaveEvent());
}

declare global {
  interface HTMLElementTagNameMap {
    'liana-consents-step': LianaConsentsStep;
  }
  interface HTMLElementEventMap {
    'liana-consents-given': ConsentsGivenEvent;
    'liana-consents-leave': ConsentsLeaveEvent;
  }
}

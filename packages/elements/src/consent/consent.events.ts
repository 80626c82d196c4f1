import type { ConsentGiven } from '@liana/contract';
import { LianaEvent } from '../events/liana-event.ts';

/** The box was ticked or unticked. `given` names the text as it was shown. */
export class ConsentChangeEvent extends LianaEvent {
  readonly given: ConsentGiven;
  readonly checked: boolean;
  constructor(given: ConsentGiven, checked: boolean) {
    super('liana-consent-change');
    this.given = given;
    this.checked = checked;
  }
}

declare global {
  interface HTMLElementEventMap {
    'liana-consent-change': ConsentChangeEvent;
  }
}

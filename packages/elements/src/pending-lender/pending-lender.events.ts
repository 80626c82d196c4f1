import { LianaEvent } from '../events/liana-event.ts';

/** The person does not want to wait for this lender any longer. */
export class StopWaitingEvent extends LianaEvent {
  readonly lenderId: string;
  constructor(lenderId: string) {
    super('liana-stop-waiting');
    this.lenderId = lenderId;
  }
}

/** The person wants this lender asked once more. */
export class AskLenderAgainEvent extends LianaEvent {
  readonly lenderId: string;
  constructor(lenderId: string) {
    super('liana-ask-lender-again');
    this.lenderId = lenderId;
  }
}

declare global {
  interface HTMLElementEventMap {
    'liana-stop-waiting': StopWaitingEvent;
    'liana-ask-lender-again': AskLenderAgainEvent;
  }
}

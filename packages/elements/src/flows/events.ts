import type { WishInput } from '@liana/contract';
import type { HostEventDetails } from '@liana/contract/bridge';
import { LianaEvent } from '../events/liana-event.ts';

/** Where the person is. Says nothing about what they said or were told. */
export class FlowStepEvent extends LianaEvent {
  readonly step: HostEventDetails['liana-step']['step'];

  constructor(step: FlowStepEvent['step']) {
    super('liana-flow-step');
    this.step = step;
  }
}

/** An offer was chosen: there is a draft to fill now. */
export class ApplicationStartedEvent extends LianaEvent {
  readonly applicationId: string;

  constructor(applicationId: string) {
    super('liana-application-started');
    this.applicationId = applicationId;
  }
}

/** What became of the application, in the three words that a shop may know. */
export class FlowStatusEvent extends LianaEvent {
  readonly status: HostEventDetails['liana-status']['status'];
  readonly applicationId: string;

  constructor(status: FlowStatusEvent['status'], applicationId: string) {
    super('liana-flow-status');
    this.status = status;
    this.applicationId = applicationId;
  }
}

/**
 * *Review and sign* was pressed. In the portal the review is the next screen. In a frame the portal stands in a window of its own by
 * now; where the browser blocked it, `url` is where whoever holds the frame must go instead, with a one-time code.
 */
export class HandoffEvent extends LianaEvent {
  readonly url: string | null;

  constructor(url: string | null) {
    super('liana-handoff');
    this.url = url;
  }
}

/** The contact is proved: personal things may be read back in this token. */
export class ContactProvedEvent extends LianaEvent {
  constructor() {
    super('liana-contact-proved');
  }
}

/** The token has run out and the person wants to go on: whoever made it makes another. */
export class SessionOverEvent extends LianaEvent {
  constructor() {
    super('liana-session-over');
  }
}

/** The person goes back to the list, to choose another offer. */
export class ChangeOfferEvent extends LianaEvent {
  constructor() {
    super('liana-change-offer');
  }
}

/** The person wants another amount or tenor. */
export class WishChangeEvent extends LianaEvent {
  readonly wish: Partial<WishInput>;
  constructor(wish: Partial<WishInput>) {
    super('liana-wish-change');
    this.wish = wish;
  }
}

declare global {
  interface HTMLElementEventMap {
    'liana-flow-step': FlowStepEvent;
    'liana-application-started': ApplicationStartedEvent;
    'liana-flow-status': FlowStatusEvent;
    'liana-handoff': HandoffEvent;
    'liana-contact-proved': ContactProvedEvent;
    'liana-session-over': SessionOverEvent;
    'liana-change-offer': ChangeOfferEvent;
    'liana-wish-change': WishChangeEvent;
  }
}

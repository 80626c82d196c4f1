import { LianaEvent } from '../events/liana-event.ts';

/** The reading time is over. */
export class DisclosureReadEvent extends LianaEvent {
  constructor() {
    super('liana-disclosure-read');
  }
}

/** The person confirms to have read the disclosure with this hash, after having had it in view for `dwellMs`. */
export class DisclosureConfirmEvent extends LianaEvent {
  readonly hash: string;
  readonly dwellMs: number;
  constructor(hash: string, dwellMs: number) {
    super('liana-disclosure-confirm');
    this.hash = hash;
    this.dwellMs = dwellMs;
  }
}

declare global {
  interface HTMLElementEventMap {
    'liana-disclosure-read': DisclosureReadEvent;
    'liana-disclosure-confirm': DisclosureConfirmEvent;
  }
}

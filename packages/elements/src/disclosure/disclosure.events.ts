import { LianaEvent } from '../events/liana-event.ts';

/** The reading time is over. */
export class DisclosureReadEvent extends LianaEvent {
  constructor() {
    super('liana-disclosure-read');
  }
}

/** The short form is asked for the full table. A page that shows it elsewhere prevents the default. */
export class DisclosureOpenEvent extends LianaEvent {
  constructor() {
    super('liana-disclosure-open');
  }
}

abstract class ReadEvent extends LianaEvent {
  readonly hash: string;
  readonly dwellMs: number;
  constructor(type: `liana-${string}`, hash: string, dwellMs: number) {
    super(type);
    this.hash = hash;
    this.dwellMs = dwellMs;
  }
}

/** The person confirms to have read the disclosure with this hash, after having had it in view for `dwellMs`. */
export class DisclosureConfirmEvent extends ReadEvent {
  constructor(hash: string, dwellMs: number) {
    super('liana-disclosure-confirm', hash, dwellMs);
  }
}

/** The person closes the disclosure with this hash and confirms nothing. */
export class DisclosureLeaveEvent extends ReadEvent {
  constructor(hash: string, dwellMs: number) {
    super('liana-disclosure-leave', hash, dwellMs);
  }
}

declare global {
  interface HTMLElementEventMap {
    'liana-disclosure-read': DisclosureReadEvent;
    'liana-disclosure-open': DisclosureOpenEvent;
    'liana-disclosure-confirm': DisclosureConfirmEvent;
    'liana-disclosure-leave': DisclosureLeaveEvent;
  }
}

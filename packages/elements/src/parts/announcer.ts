import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Long enough for a finger that still moves, or a number that is still typed. */
const QUIET_MS = 900;

/**
 * What a screen reader is told about figures that change all the time: the last state, once they rest. Render `text` in an element with
 * `role="status"` that is always there.
 */
export class Announcer implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;
  text = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Says what `words` gives when nothing was to be said for a while. */
  soon(words: () => string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.text = words();
      this.#host.requestUpdate();
    }, QUIET_MS);
  }

  hostDisconnected() {
    clearTimeout(this.#timer);
  }
}

import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { pageSettings } from '../loader/settings.ts';

/** A place that waits longer than this shows the way out as well; what comes later still takes its place (bar E17). */
const patienceMs = 3_500;

/** Knows whether something that the shopper waits for takes longer than it should. */
export class Patience implements ReactiveController {
  isOver = false;
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #hasWaited = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected() {
    clearTimeout(this.#timer);
  }

  /** Waits for `work`; says what it says. */
  async during<T>(work: Promise<T>): Promise<T> {
    clearTimeout(this.#timer);
    this.isOver = false;
    this.#timer = setTimeout(() => {
      this.isOver = true;
      this.#host.requestUpdate();
    }, this.#left());
    try {
      return await work;
    } finally {
      clearTimeout(this.#timer);
    }
  }

  /** The place itself may have waited for its module, which took some of the first wait. */
  #left(): number {
    const spent = this.#hasWaited ? 0 : performance.now() - (pageSettings()?.startedAt ?? 0);
    this.#hasWaited = true;
    return spent < patienceMs ? patienceMs - spent : patienceMs;
  }
}

import type { ReactiveController, ReactiveControllerHost } from 'lit';

const TICK_MS = 250;

/**
 * How long a text has been in view. Time in a hidden tab does not count, and only this clock opens the button: nothing is ever sent by
 * itself.
 */
export class ReadingTime implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #onRead: () => void;
  #neededMs = 0;
  #elapsedMs = 0;
  #isRead = false;
  #since = 0;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(host: ReactiveControllerHost, onRead: () => void) {
    this.#host = host;
    this.#onRead = onRead;
    host.addController(this);
  }

  hostConnected() {
    this.#since = performance.now();
    this.#timer = setInterval(() => this.#tick(), TICK_MS);
  }

  hostDisconnected() {
    clearInterval(this.#timer);
  }

  /** Begins anew, for another text. */
  restart(neededSeconds: number) {
    this.#neededMs = neededSeconds * 1000;
    this.#elapsedMs = 0;
    this.#since = performance.now();
    this.#isRead = false;
    this.#settle();
  }

  get elapsedMs(): number {
    return Math.round(this.#elapsedMs);
  }

  get isRead(): boolean {
    return this.#isRead;
  }

  /** Whole seconds until the button opens. */
  get secondsLeft(): number {
    return Math.max(0, Math.ceil((this.#neededMs - this.#elapsedMs) / 1000));
  }

  /** From 0 to 1. */
  get share(): number {
    return this.#neededMs === 0 ? 1 : Math.min(1, this.#elapsedMs / this.#neededMs);
  }

  #tick() {
    const now = performance.now();
    if (document.visibilityState === 'visible') this.#elapsedMs += now - this.#since;
    this.#since = now;
    if (this.#isRead) return;
    this.#settle();
    this.#host.requestUpdate();
  }

  #settle() {
    if (this.#isRead || this.#elapsedMs < this.#neededMs) return;
    this.#isRead = true;
    this.#onRead();
  }
}

import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Says whether a wait has become long enough to be shown: a skeleton that flashes for a moment only disturbs. */
export class Delayed implements ReactiveController {
  isDue = false;
  readonly #host: ReactiveControllerHost;
  readonly #afterMs: number;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, afterMs = 200) {
    this.#host = host;
    this.#afterMs = afterMs;
    host.addController(this);
  }

  hostConnected() {
    this.#timer = setTimeout(() => {
      this.isDue = true;
      this.#host.requestUpdate();
    }, this.#afterMs);
  }

  hostDisconnected() {
    clearTimeout(this.#timer);
  }
}

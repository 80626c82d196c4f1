import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Asks again and again while there is something to wait for, and never while the element is away. */
export class Polling implements ReactiveController {
  readonly #ask: () => Promise<unknown>;
  readonly #everyMs: number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isWanted = false;

  /** @param ask - Must not throw: a lost answer is asked for again at the next turn. */
  constructor(host: ReactiveControllerHost, ask: () => Promise<unknown>, everyMs = 3000) {
    this.#ask = ask;
    this.#everyMs = everyMs;
    host.addController(this);
  }

  /** Goes on, or stops, as `isWanted` says; saying the same again changes nothing. */
  set(isWanted: boolean) {
    this.#isWanted = isWanted;
    if (!isWanted) this.hostDisconnected();
    else if (this.#timer === undefined) this.#next();
  }

  hostConnected() {
    if (this.#isWanted) this.set(true);
  }

  hostDisconnected() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #next() {
    this.#timer = setTimeout(async () => {
      await this.#ask();
      if (this.#timer !== undefined) this.#next();
    }, this.#everyMs);
  }
}

import type { ReactiveController, ReactiveControllerHost } from 'lit';

const TICK_MS = 250;

/** A longer gap between two ticks is a page that stood still or a device that slept: nobody is said to have read meanwhile. */
const LONGEST_TICK_MS = 1_000;

/**
 * For how long a text was there to be read: in view, in a tab that is shown. A closed dialog, a place that is scrolled out of sight and
 * a hidden tab do not count. The clock is monotonic, so that setting the time of day opens nothing.
 *
 * What was read stays read: a dialog that is closed and opened again goes on where it was. Only another text begins anew.
 */
export class ReadingTime implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #onRead: () => void;
  readonly #sight = new IntersectionObserver((entries) => this.#sees(entries.at(-1)!.isIntersecting));
  #watched: Element | null = null;
  #isInView = false;
  #isCounting = false;
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
    this.#timer = setInterval(this.#tick, TICK_MS);
    document.addEventListener('visibilitychange', this.#tick);
    if (this.#watched) this.#sight.observe(this.#watched);
  }

  hostDisconnected() {
    clearInterval(this.#timer);
    document.removeEventListener('visibilitychange', this.#tick);
    this.#sight.disconnect();
    this.#sees(false);
  }

  /** Names what has to be in view; call it after each update. */
  watch(element: Element | null) {
    if (element === this.#watched) return;
    this.#sight.disconnect();
    this.#watched = element;
    if (element) this.#sight.observe(element);
    else this.#sees(false);
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

  #sees(isInView: boolean) {
    this.#isInView = isInView;
    this.#tick();
  }

  /** Adds what has passed, if it counted, and looks whether what comes will. */
  #tick = () => {
    const now = performance.now();
    if (this.#isCounting) this.#elapsedMs += Math.min(now - this.#since, LONGEST_TICK_MS);
    this.#since = now;
    this.#isCounting = this.#isInView && document.visibilityState === 'visible';
    if (this.#isRead) return;
    this.#settle();
    this.#host.requestUpdate();
  };

  #settle() {
    if (this.#isRead || this.#elapsedMs < this.#neededMs) return;
    this.#isRead = true;
    this.#onRead();
  }
}

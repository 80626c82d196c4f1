import { ClientError } from '@liana/client';
import type { ReactiveControllerHost } from 'lit';

/**
 * Runs what the person asked for, one thing at a time, and keeps what went wrong until the next try: a failure changes
 * nothing else, so what was typed stays.
 */
export class Acts {
  /** What is running, by the name it was given; undefined while nothing is. */
  running: string | undefined;
  error: ClientError | undefined;
  readonly #host: ReactiveControllerHost;
  #again: (() => Promise<unknown>) | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /**
   * Does `work`, with all that follows from its success, so that trying again does all of it again. While something is running
   * nothing else is begun: a second press of a button is the same press.
   *
   * @returns whether it was done; when not, `error` says why.
   */
  async run(name: string, work: () => Promise<unknown>): Promise<boolean> {
    if (this.running) return false;
    this.#set(name, undefined);
    this.#again = () => this.run(name, work);
    try {
      await work();
      this.#set(undefined, undefined);
      return true;
    } catch (error) {
      this.#set(undefined, error instanceof ClientError ? error : undefined);
      if (error instanceof ClientError || (error instanceof Error && error.name === 'AbortError')) return false;
      throw error;
    }
  }

  /** Tries once more what failed last. */
  again = () => void this.#again?.();

  /** Takes back what was said about the last failure. */
  forget() {
    this.#set(this.running, undefined);
  }

  #set(running: string | undefined, error: ClientError | undefined) {
    this.running = running;
    this.error = error;
    this.#host.requestUpdate();
  }
}

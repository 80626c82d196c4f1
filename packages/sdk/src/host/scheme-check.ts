import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { warnOnce } from './warn-once.ts';

const schemes = ['light', 'dark', 'auto'];

/** Says in the console what a page wrote as `data-scheme` that is none. */
export class SchemeCheck implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated() {
    const scheme = this.#host.getAttribute('data-scheme');
    if (scheme === null || schemes.includes(scheme)) return;
    warnOnce(
      this.#host,
      `expected data-scheme to be one of ${schemes.join(', ')}, got data-scheme="${scheme}": write one of them, or leave it out for light.`,
    );
  }
}

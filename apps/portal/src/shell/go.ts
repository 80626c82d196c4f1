import { LianaEvent } from '@liana/elements';
import type { Route } from './routes.ts';

/** A screen asks for another one. `replace` leaves no step behind to come back to. */
export class GoEvent extends LianaEvent {
  readonly route: Route;
  readonly replace: boolean;
  constructor(route: Route, { replace = false }: { replace?: boolean } = {}) {
    super('liana-go');
    this.route = route;
    this.replace = replace;
  }
}

declare global {
  interface HTMLElementEventMap {
    'liana-go': GoEvent;
  }
}

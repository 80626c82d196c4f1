import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { pathOf, type Route, routeOf } from './routes.ts';

/** Where the person is, in step with the address bar and its history. */
export class Router implements ReactiveController {
  route: Route = routeOf(location.pathname);
  readonly #host: ReactiveControllerHost;
  readonly #onChange: () => void;

  constructor(host: ReactiveControllerHost, onChange: () => void) {
    this.#host = host;
    this.#onChange = onChange;
    host.addController(this);
  }

  hostConnected() {
    window.addEventListener('popstate', this.#read);
  }

  hostDisconnected() {
    window.removeEventListener('popstate', this.#read);
  }

  go(route: Route, { replace = false } = {}) {
    const url = pathOf(route) + location.search;
    if (replace) history.replaceState(null, '', url);
    else history.pushState(null, '', url);
    this.#show(route);
    scrollTo(0, 0);
  }

  #read = () => this.#show(routeOf(location.pathname));

  #show(route: Route) {
    this.route = route;
    this.#host.requestUpdate();
    this.#onChange();
  }
}

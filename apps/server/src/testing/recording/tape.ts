import { Problem, type Route, type RouteName, routes } from '@liana/contract';
import { evenJson } from './even-json.ts';

/** An answer as it was given: its status and its body, or the events of a stream. */
export type Take = { status: number; body: unknown } | { status: number; events: unknown[] };

/** What was recorded: by route, then by the name of the situation, each in the order in which it came. */
export class Tape {
  readonly #takes = new Map<RouteName, Map<string, Take>>();

  /**
   * Keeps an answer of `route`, which must be what the contract says.
   *
   * @throws {Error} when it is not, or when the route has an answer of this name already.
   */
  keep(name: RouteName, situation: string, take: Take): void {
    const route: Route = routes[name];
    const schema = take.status === route.status ? route.response : Problem;
    for (const value of 'events' in take ? take.events : [take.body]) schema?.parse(value);
    const takes = this.#takes.get(name) ?? new Map<string, Take>();
    if (takes.has(situation)) throw new Error(`${name} has an answer called ${situation} already`);
    this.#takes.set(name, takes.set(situation, take));
  }

  /** One JSON text for each route, by file name. */
  files(): Map<string, string> {
    const byName = [...this.#takes].sort(([a], [b]) => (a < b ? -1 : 1));
    return new Map(byName.map(([name, takes]) => [`${name}.json`, evenJson(Object.fromEntries(takes))]));
  }
}

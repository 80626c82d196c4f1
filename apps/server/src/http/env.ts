import type { Host } from './hosts.ts';

/** What the app knows of every request before a route is reached. */
export interface AppEnv {
  Bindings: { incoming?: { socket?: { remoteAddress?: string } } };
  Variables: {
    host: Host;
    requestId: string;
    address: string;
    /** The pattern of the route that answers, for the log: a path may hold an id. Unset where nothing is. */
    route: string | undefined;
  };
}

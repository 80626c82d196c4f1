import { type Route, type RouteName, routes } from '@liana/contract';
import { type AnyGiven, attempt, problemOf } from '../support/caller.ts';
import type { Exchange } from '../support/exchange.ts';
import type { Host, Member } from './cast.ts';
import { type Doorway, doorwayOf, faultOf } from './doors.ts';
import { requestsFor, type Things } from './requests.ts';

/** One door tried by one member. */
export interface Attempt {
  route: RouteName;
  member: Member;
  host: Host;
  doorway: Doorway;
  answer: Exchange;
  /** Undefined when the answer is what it must be. */
  fault: string | undefined;
}

const GIVE_UP_MS = 10_000;

/** Every route, by every member, on every host, one after the other. */
export async function tryAllDoors(members: readonly Member[], hosts: readonly Host[], things: Things): Promise<Attempt[]> {
  const attempts: Attempt[] = [];
  for (const name of Object.keys(routes) as RouteName[]) {
    for (const member of members) {
      for (const host of hosts) attempts.push(await tryDoor(name, member, host, things));
    }
  }
  return attempts;
}

async function tryDoor(name: RouteName, member: Member, host: Host, things: Things): Promise<Attempt> {
  const route: Route = routes[name];
  const doorway = doorwayOf(route, member, host);
  const given = { ...requestFor(name, route, member, doorway, things), signal: AbortSignal.timeout(GIVE_UP_MS) };
  const answer = await attempt(member.on(host), name, given);
  const fault = faultOf(answer, problemOf(answer)?.code, doorway);
  return { route: name, member, host, doorway, answer, fault };
}

/**
 * Whoever must be refused sends a request without a fault, so that nothing but the door can refuse it. Whoever must be let in sends one
 * with a field that nobody knows: the answer shows that they came through, and nothing is changed by it.
 */
function requestFor(name: RouteName, route: Route, member: Member, doorway: Doorway, things: Things): AnyGiven {
  const fitting: AnyGiven = requestsFor[name](things);
  const request = fitting.params ? { ...fitting, params: { ...fitting.params, ...member.params } } : fitting;
  const body = { ...(request.body as object | undefined), ...(route.access.includes(member.holds) && member.body) };
  if (doorway === 'open' && route.method !== 'GET') return { ...request, body: { ...body, unknownField: true } };
  return request.body ? { ...request, body } : request;
}

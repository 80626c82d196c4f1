import { type Access, type HostRole, type ProblemCode, problemStatus, type Route } from '@liana/contract';
import type { Exchange } from '../support/exchange.ts';
import type { Host, Member } from './cast.ts';

/** What a door does to whoever tries it: `open`, or the one refusal that it must give. */
export type Doorway = 'open' | ProblemCode;

/**
 * What must happen when `member` calls `route` on `host`, read from the contract's table alone: the host must have the route, the route
 * must take what the member holds, what is for test mode takes no live key, the contact must be proved where the table says so, and another's thing is not there.
 * What is the person's own is another's to whoever has not proved to be that person.
 */
export function doorwayOf(route: Route, member: Member, host: Host): Doorway {
  if (!route.hosts.includes(host.role)) return route.binds ? 'binding-needs-portal' : 'not-found';
  if (!isTaken(route, member, host)) return route.access.includes('lender') ? 'signature-invalid' : 'unauthenticated';
  if (route.testOnly && member.isLive) return 'live-mode-refused';
  if (route.contact && !member.proved) return 'contact-not-proved';
  if (route.path.includes('{') && !(member.owns && (member.proved || !isPersonal(route)))) return 'not-found';
  return 'open';
}

const isPersonal = ({ path }: Route) => path.startsWith('/v1/me/');

/** Each host takes its own kinds of proof and no other's, whatever the route would take elsewhere. */
const takenAt: Readonly<Record<HostRole, readonly Access[]>> = {
  api: ['publishable-key', 'session-handle', 'secret-key', 'lender'],
  embed: ['frame-ticket', 'frame-token'],
  portal: ['portal-session', 'none'],
};

/** A portal's cookie counts at its own tenant's portal only, where anybody may come in without one if the route lets them. */
export function isTaken({ access }: Route, { holds, tenant }: Member, host: Host): boolean {
  if (host.role === 'portal' && access.includes('none')) return true;
  if (holds === 'portal-session' && host.tenant !== tenant) return false;
  return access.includes(holds) && takenAt[host.role].includes(holds);
}

const refusalsAtTheDoor: readonly number[] = [401, 403, 404, 405, 429];

/** What was wrong with an answer, given what it had to be; undefined when nothing was. */
export function faultOf(answer: Exchange, code: ProblemCode | undefined, doorway: Doorway): string | undefined {
  if (doorway === 'open') {
    const entered = answer.status < 500 && !refusalsAtTheDoor.includes(answer.status);
    return entered ? undefined : `should be let in, got ${answer.status} ${code}`;
  }
  const fits = code === doorway && answer.status === problemStatus[doorway];
  return fits ? undefined : `should be refused with ${doorway}, got ${answer.status} ${code ?? ''}`;
}

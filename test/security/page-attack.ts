import { type RouteName, routes } from '@liana/contract';
import { type AnyGiven, attempt, call } from '../support/caller.ts';
import type { Exchange } from '../support/exchange.ts';
import type { House } from './house.ts';
import { requestsFor } from './requests.ts';

export interface PageAttempt {
  route: RouteName;
  host: string;
  answer: Exchange;
}

/**
 * A script in the shop's page that was read out by a skimmer: it holds the publishable key and the session handle, knows every id, and
 * asks every route on every host, with requests that fit, as a page would and as a script outside any browser would.
 */
export async function attackFromPage({ owner, things, members, hosts }: House): Promise<PageAttempt[]> {
  const thieves = members.filter(({ owns, holds }) => owns && (holds === 'publishable-key' || holds === 'session-handle'));
  const attempts: PageAttempt[] = [];
  for (const route of Object.keys(routes) as RouteName[]) {
    for (const thief of thieves) {
      for (const host of hosts) {
        const asPage = { ...thief.on(host), host: host.origin };
        const stolen: AnyGiven = {
          ...requestsFor[route](things),
          ...(route === 'createFrameToken' && { body: guessedTicket(owner.handle!) }),
        };
        attempts.push({ route, host: host.name, answer: await attempt(asPage, route, stolen) });
      }
    }
  }
  return attempts;
}

/** The page knows its handle; the ticket is in a document that it cannot read. */
const guessedTicket = (handle: string) => ({ ticket: `tk_${'A'.repeat(43)}`, handle });

/** Everything that the person reads where they are at home, as one text. */
export async function personReads({ owner }: House): Promise<string> {
  const answers = [
    await attempt(owner.frame!, 'getMyOffers'),
    await attempt(owner.portal, 'getMyApplication'),
    await attempt(owner.portal, 'exportMyData'),
  ];
  return answers.map(({ text }) => text).join('\n');
}

/** Words that are the person's alone: what they are called, what they said, what was offered to them. */
export async function personalNeedles({ owner, things }: House): Promise<string[]> {
  const { offers } = await call(owner.frame!, 'getMyOffers', {});
  const { email, answers } = owner.person;
  return [things.applicationId, email, String(answers.incomeMonthly), ...offers.map(({ id }) => id)];
}

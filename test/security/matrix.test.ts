import { type Route, type RouteName, routes } from '@liana/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunningSystem } from '../../tools/system/system.ts';
import { startOwnSystem } from '../e2e/support/own-system.ts';
import { problemOf } from '../support/caller.ts';
import { exchange } from '../support/exchange.ts';
import { isTaken } from './doors.ts';
import { type House, openHouse, stateOf } from './house.ts';
import { attackFromPage, personalNeedles, personReads } from './page-attack.ts';
import { requestsFor } from './requests.ts';
import { type Attempt, tryAllDoors } from './try-doors.ts';

let system: RunningSystem;
let house: House;
let before: object;
let after: object;
let attempts: Attempt[];

beforeAll(async () => {
  system = await startOwnSystem('sqlite', { rehearse: false });
  house = await openHouse(system);
  before = await stateOf(house);
  attempts = await tryAllDoors(house.members, house.hosts, house.things);
  after = await stateOf(house);
}, 180_000);
afterAll(() => system?.stop());

const tell = ({ route, member, host, fault }: Attempt) => `${route} · ${member.name} · ${host.name}: ${fault}`;
const where = ({ route, member, host, answer }: Attempt) => `${route} · ${member.name} · ${host.name} (${answer.status})`;

describe('A8: every route, tried by everybody on every host', () => {
  test('every route of the contract was tried, and the server has no other', async () => {
    const listed = await exchange({ method: 'GET', url: `${system.urls.api}/openapi.json`, headers: {} });
    const operations = Object.values(JSON.parse(listed.text).paths as Record<string, Record<string, { operationId: string }>>);
    const published = operations.flatMap((methods) => Object.values(methods).map(({ operationId }) => operationId));

    expect(published.sort()).toEqual(Object.keys(routes).sort());
    expect(Object.keys(requestsFor).sort()).toEqual(Object.keys(routes).sort());
    expect(new Set(attempts.map(({ route }) => route))).toEqual(new Set(Object.keys(routes)));
    expect(attempts).toHaveLength(Object.keys(routes).length * house.members.length * house.hosts.length);
  });

  test('each is let in or refused exactly as the table of routes says', () => {
    expect(attempts.filter(({ fault }) => fault !== undefined).map(tell)).toEqual([]);
  });

  test('each route lets somebody in, so that a refusal means something', () => {
    const opened = new Set(attempts.filter(({ doorway, fault }) => doorway === 'open' && !fault).map(({ route }) => route));

    expect(Object.keys(routes).filter((name) => !opened.has(name as RouteName))).toEqual([]);
  });

  test("another tenant's keys and tokens find nothing of ours: 404 wherever a thing is named", () => {
    const foreign = attempts.filter(({ member, host, route }) => {
      const table: Route = routes[route];
      const isLetIn = table.hosts.includes(host.role) && isTaken(table, member, host);
      return member.tenant === 'marigold' && isLetIn && table.path.includes('{') && (member.proved || !table.contact);
    });

    expect(foreign.length).toBeGreaterThan(10);
    expect(foreign.filter(({ answer }) => answer.status !== 404).map(where)).toEqual([]);
  });

  test('nothing that was tried by anybody changed anything', () => {
    expect(after).toEqual(before);
  });

  test('whoever is not the owner reads nothing of the owner', () => {
    const { things, owner } = house;
    const secrets = [things.applicationId, things.loanId, things.consentId, things.chargeId, things.offerId, owner.person.email];

    const leaks = attempts.filter(({ member, answer }) => !member.owns && secrets.some((secret) => answer.text.includes(secret)));

    expect(leaks.map(where)).toEqual([]);
  });
});

test('A2: every refusal is a problem with a type and the id of its request, and nothing of our insides', () => {
  const refused = attempts.filter(({ answer }) => answer.status >= 400);

  const unlike = refused.filter(({ answer }) => {
    const problem = problemOf(answer);
    return problem?.instance !== answer.headers['x-request-id'] || /node_modules|\.ts:|select |insert |<html/i.test(answer.text);
  });

  expect(refused.length).toBeGreaterThan(1_000);
  expect(unlike.map(where)).toEqual([]);
});

test('A35: no answer that needs a token, and no refusal, may be stored on its way', () => {
  const isPublic = ({ route, answer }: Attempt) => ['getConfig', 'getMessage'].includes(route) && answer.status === 200;

  const stored = attempts.filter((tried) => !isPublic(tried) && tried.answer.headers['cache-control'] !== 'no-store');

  expect(stored.map(where)).toEqual([]);
});

const forPages: RouteName[] = ['getConfig', 'getMessage', 'createSession', 'getSessionOffers', 'changeWish', 'changeAnonymousOrdering'];
/** A fresh visit of nobody's, at the portal's own door. */
const forAnybody: RouteName[] = ['getPortalSession', 'openPortal', 'startInPortal'];

test('E1: a page that holds the publishable key and the session handle gets no answer, no personal offer, no application', async () => {
  const needles = await personalNeedles(house);
  const personRead = await personReads(house);

  const tried = await attackFromPage(house);

  const opened = new Set<RouteName>(tried.filter(({ answer }) => answer.status < 300).map(({ route }) => route));
  expect([...opened].sort()).toEqual([...forPages, ...forAnybody].sort());
  const heard = tried.map(({ answer }) => answer.text).join('\n');
  expect(needles.filter((needle) => heard.includes(needle))).toEqual([]);
  // The same words are found where the person reads: the search can find them.
  expect(needles.filter((needle) => !personRead.includes(needle))).toEqual([]);
});

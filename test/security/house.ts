import type { RunningSystem } from '../../tools/system/system.ts';
import { call } from '../support/caller.ts';
import { serverCommand } from '../support/commands.ts';
import { aJourney, type Journey } from '../support/journey.ts';
import { aPerson } from '../support/person.ts';
import { myLoans } from '../support/steps/portal.ts';
import { findCharge } from '../support/steps/shop-server.ts';
import { walkTo } from '../support/walk.ts';
import { type Host, lendersAt, liveKeysOf, type Member, nobody, partyOf } from './cast.ts';
import type { Things } from './requests.ts';

/** A house with people in it: whose things are reached for, and everybody who reaches. */
export interface House {
  /** The shopper whose things they are: a loan with its charge, and a visit with a draft application. */
  owner: Journey;
  things: Things;
  members: Member[];
  hosts: Host[];
}

/** Brings two shoppers of one tenant, a shopper of another tenant, and two lenders into a fresh system. */
export async function openHouse(system: RunningSystem): Promise<House> {
  const otherOrigin = `http://scene.localhost:${system.settings.ports.shop}`;
  await serverCommand(system, 'tenant', 'origin', 'marigold', '--origin', otherOrigin);

  const person = aPerson({ behaviour: 'approve' });
  const financed = await walkTo(aJourney(system, { person }), 'captured');
  const owner = await walkTo(aJourney(system, { person }), 'entered');
  const neighbour = await walkTo(aJourney(system, { person: aPerson({ behaviour: 'approve' }) }), 'entered');
  const stranger = aJourney(system, { person: aPerson({ behaviour: 'approve' }), tenant: 'marigold', pageOrigin: otherOrigin });
  await walkTo(stranger, 'entered');

  const things = await thingsOf(financed, owner);
  const members = [
    nobody,
    ...(await partyOf(owner, { whose: 'own', owns: true })),
    // The shop's keys are the owner's too: another shopper has nothing of their own but what is theirs.
    ...(await partyOf(neighbour, { whose: "another shopper's", owns: false })).filter(({ holds }) => !holds.endsWith('-key')),
    ...(await partyOf(stranger, { whose: "another tenant's", owns: false })),
    ...liveKeysOf(owner, await liveKeys(system, owner)),
    ...lendersAt(owner, things.lenderId),
  ];
  const { urls } = system;
  const hosts: Host[] = [
    { name: 'api', role: 'api', origin: urls.api },
    { name: 'embed', role: 'embed', origin: urls.embed },
    { name: 'portal', role: 'portal', origin: urls.portals.halden, tenant: 'halden' },
    { name: "another tenant's portal", role: 'portal', origin: urls.portals.marigold, tenant: 'marigold' },
  ];
  return { owner, things, members, hosts };
}

/** Everything of the owner's that a door could have changed, as its owner and their shop see it. */
export async function stateOf({ owner, things }: Pick<House, 'owner' | 'things'>): Promise<object> {
  const { asOf: _, ...offers } = await call(owner.portal, 'getMyOffers', {});
  return {
    offers,
    application: await call(owner.portal, 'getMyApplication', {}),
    loans: await myLoans(owner),
    charge: await owner.merchant.readCharge(things.chargeId),
    endpoints: await call(owner.shopServer, 'listEndpoints', {}),
    page: (await call(owner.page!, 'getSessionOffers', { params: { sessionId: things.sessionId } })).session,
  };
}

async function liveKeys(system: RunningSystem, { tenant, pageOrigin }: Journey) {
  await serverCommand(system, 'tenant', 'origin', tenant, '--origin', pageOrigin, '--mode', 'live');
  await serverCommand(system, 'tenant', 'host', tenant, '--host', `${tenant}-live.localhost`, '--mode', 'live');
  const keyOf = async (kind: string) => {
    const said = await serverCommand(system, 'tenant', 'key', tenant, '--kind', kind, '--mode', 'live');
    return said.split('\n')[0]!;
  };
  return { publishable: await keyOf('publishable'), secret: await keyOf('secret') };
}

async function thingsOf(financed: Journey, owner: Journey): Promise<Things> {
  const charge = await findCharge(financed);
  const { loans, consents } = await myLoans(financed);
  return {
    sessionId: owner.sessionId!,
    applicationId: owner.application!.id,
    chargeId: charge.id,
    loanId: loans[0]!.id,
    consentId: consents[0]!.id,
    offerId: owner.application!.offer.id,
    lenderId: owner.application!.offer.lender.id,
    lenderReference: 'unknown-here',
  };
}

import { z } from 'zod';

/** Every id is a prefix for people and 128 random bits for machines: `ses_3k9x…` (26 characters of base 32). */
export const idPrefixes = {
  session: 'ses',
  match: 'mat',
  offer: 'off',
  application: 'app',
  charge: 'chg',
  movement: 'mov',
  loan: 'loa',
  consent: 'con',
  disclosure: 'dis',
  event: 'evt',
  person: 'per',
  prequalification: 'pre',
  outcome: 'out',
  endpoint: 'whe',
} as const;
export type IdKind = keyof typeof idPrefixes;

const idOf = (kind: IdKind) =>
  z.string().regex(new RegExp(`^${idPrefixes[kind]}_[0-9a-z]{26}$`), `expected an id such as ${idPrefixes[kind]}_…`);

export const SessionId = idOf('session');
export const OfferId = idOf('offer');
export const ApplicationId = idOf('application');
export const ChargeId = idOf('charge');
export const MovementId = idOf('movement');
export const LoanId = idOf('loan');
export const ConsentId = idOf('consent');
export const EventId = idOf('event');
export const EndpointId = idOf('endpoint');

/** Ids that people choose (tenants, lenders, products, facts): short, lower case. */
export const Slug = z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'expected lower-case letters, digits and hyphens');
/** The name of a fact in the dictionary of `@liana/matching`, such as `incomeMonthly`. */
export const FactId = z.string().regex(/^[a-z][A-Za-z0-9]{0,62}$/, 'expected a fact name such as incomeMonthly');

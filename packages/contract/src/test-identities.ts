/**
 * Contacts that force an outcome in test mode, so that every path can be shown at will.
 * The address is `<behaviour>@test.liana.example`; live mode refuses the domain.
 */
export const testBehaviours = ['approve', 'refer', 'counter', 'decline', 'decline-first', 'late', 'silent', 'garbage'] as const;
export type TestBehaviour = (typeof testBehaviours)[number];
export const testContactDomain = 'test.liana.example';

/** Which lender of the demo it is that answers late, not at all or garbled when that is forced; the others answer as they always do. */
export const misbehavingLenders = { late: 'lumenvale', silent: 'stanmoor', garbage: 'kestrel' } as const satisfies Partial<
  Record<TestBehaviour, string>
>;

export const testContact = (behaviour: TestBehaviour) => `${behaviour}@${testContactDomain}`;

/**
 * Whom a lender of the demo has approved in advance. Nothing else is forced: it decides by its own list, the others by their policies. So are
 * `known+1@…` to `known+9@…`, so that several people can try it.
 */
export const preApprovedContact = `known@${testContactDomain}`;

/** The behaviour that a contact forces, or undefined for an ordinary address. A tag after `+` keeps persons apart: `approve+2@…`. */
export function forcedBehaviour(email: string): TestBehaviour | undefined {
  const [local = '', domain] = email.toLowerCase().split('@');
  if (domain !== testContactDomain) return undefined;
  const name = local.split('+')[0];
  return testBehaviours.find((behaviour) => behaviour === name);
}

/** A Social Security number for test identities: printed in a pamphlet of 1940 and never given to anybody. */
export const testSsn = '219-09-9999';

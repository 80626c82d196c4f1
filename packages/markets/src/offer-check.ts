import type { DisclosedOffer } from './disclosed-offer.ts';
import { MarketError } from './errors.ts';

type Wanted = readonly [name: string, isThere: (offer: DisclosedOffer) => unknown];

const ofAny: readonly Wanted[] = [
  ['creditor.name', ({ creditor }) => creditor?.name],
  ['currency', ({ currency }) => currency],
  ['on', ({ on }) => on],
  ['standing', ({ standing }) => ['estimate', 'prequalified', 'firm'].includes(standing)],
  ['intermediary.name', ({ intermediary }) => !intermediary || intermediary.name],
  [
    'intermediary.independence',
    ({ intermediary }) => !intermediary || ['tied', 'panel', 'independent'].includes(intermediary.independence),
  ],
];
const ofForm: { readonly [kind in DisclosedOffer['kind']]: readonly string[] } = {
  'closed-end': ['plan', 'borrowingRatePercent'],
  'open-end': ['apr', 'creditLimit', 'drawn', 'minimum', 'illustration'],
};

/**
 * Refuses an offer that lacks what every law asks for, as one that came from JSON may: no document has a gap where a name should be.
 *
 * @throws {MarketError} `offer-incomplete` naming every field that is missing.
 */
export function requireOffer(ruleSetId: string, offer: DisclosedOffer): void {
  if (!Object.hasOwn(ofForm, offer.kind)) {
    throw new MarketError('offer-incomplete', `${ruleSetId}: an offer is ${Object.keys(ofForm).join(' or ')}, got ${offer.kind}`);
  }
  const given: Readonly<Record<string, unknown>> = { ...offer };
  const missing = [
    ...ofAny.filter(([, isThere]) => !isThere(offer)).map(([name]) => name),
    ...ofForm[offer.kind].filter((name) => given[name] === undefined || given[name] === ''),
  ];
  if (missing.length > 0) throw new MarketError('offer-incomplete', `${ruleSetId}: the offer lacks ${missing.join(', ')}`);
}

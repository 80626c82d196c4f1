import { describe, expect, test } from 'vitest';
import { aLoan as aChineseLoan } from './cn/testing/offers.ts';
import type { DisclosedOffer } from './disclosed-offer.ts';
import { euroLoan } from './eu/testing/offers.ts';
import { ruleSetAt } from './market.ts';
import { presentOffer } from './present-offer.ts';
import { aCard, aLoan } from './uk/offers.builder.ts';

const offers: readonly (readonly [string, DisclosedOffer])[] = [
  ['CN', aChineseLoan()],
  ['DE', euroLoan()],
  ['UK', aLoan()],
  ['US', aLoan({ currency: 'USD' })],
];

describe.each(offers)('an offer in %s', (market, offer) => {
  const ruleSet = ruleSetAt(market, offer.on);

  test('that lacks what every law asks for is refused, and every gap is named', () => {
    const lacking = { ...offer, creditor: { ...offer.creditor, name: '' }, standing: undefined, plan: undefined } as never;
    const refusal = expect.objectContaining({
      code: 'offer-incomplete',
      message: `${ruleSet.id}: the offer lacks creditor.name, standing, plan`,
    });

    expect(() => ruleSet.disclose(lacking)).toThrow(refusal);
    expect(() => presentOffer(market, lacking)).toThrow(refusal);
  });

  test('of no known form is refused by its form', () => {
    const unknown = { ...offer, kind: 'constructor' } as never;

    expect(() => ruleSet.disclose(unknown)).toThrow(
      expect.objectContaining({ code: 'offer-incomplete', message: expect.stringContaining('constructor') }),
    );
  });
});

test('a line without its example is refused', () => {
  const { illustration, minimum, ...line } = aCard();

  expect([illustration, minimum]).not.toContain(undefined);
  expect(() => presentOffer('UK', line as never)).toThrow(
    expect.objectContaining({ message: expect.stringContaining('lacks minimum, illustration') }),
  );
});

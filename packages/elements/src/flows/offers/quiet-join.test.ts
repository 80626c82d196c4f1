import type { OfferView } from '@liana/contract';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anOffer, type DemoLender } from '../../testing/index.ts';
import { joinQuietly } from './quiet-join.ts';

const groups: OfferView['group'][] = ['recommended', 'may-fit', 'does-not-fit'];
const lenders: DemoLender[] = ['odela', 'northmere', 'fennick', 'tessel', 'kestrel', 'lumenvale', 'stanmoor', 'brindle'];
const ids = (offers: readonly OfferView[]) => offers.map((offer) => offer.id);
const lists = fc
  .shuffledSubarray(lenders)
  .chain((some) => fc.tuple(...some.map((lender) => fc.constantFrom(...groups).map((group) => anOffer({ lender, group })))))
  .map((offers) => groups.flatMap((group) => offers.filter((offer) => offer.group === group)));

test('a late offer joins the end of its group, and the bar counts it where it belongs higher', () => {
  const odela = anOffer({ lender: 'odela' });
  const fennick = anOffer({ lender: 'fennick' });
  const brindle = anOffer({ lender: 'brindle', group: 'may-fit' });
  const late = anOffer({ lender: 'lumenvale' });

  expect(joinQuietly([odela, fennick, brindle], [odela, late, fennick, brindle])).toEqual({
    offers: [odela, fennick, late, brindle],
    belongHigher: 1,
  });
  expect(joinQuietly([odela, fennick, brindle], [odela, fennick, late, brindle]).belongHigher).toBe(0);
});

test('the bar stays until the list is put in order, whatever else arrives', () => {
  const settled = [anOffer({ lender: 'odela' }), anOffer({ lender: 'fennick' })];
  const late = anOffer({ lender: 'lumenvale' });
  const arrived = [late, ...settled];

  const once = joinQuietly(settled, arrived, settled);

  expect(joinQuietly(once.offers, arrived, settled)).toEqual(once);
});

test('an answer that makes an offer cheaper than the ones above it is counted, and moves nothing', () => {
  const odela = anOffer({ lender: 'odela' });
  const fennick = anOffer({ lender: 'fennick' });
  const answered = anOffer({ lender: 'fennick', id: anOffer({ lender: 'tessel' }).id, stage: 'prequalified' });

  expect(joinQuietly([odela, fennick], [answered, odela])).toEqual({ offers: [odela, answered], belongHigher: 1 });
});

test('a prequalified offer takes the place of the indicative one, with its new figures', () => {
  const before = anOffer({ lender: 'odela', plan: { rate: '9.99' } });
  const asked = anOffer({ lender: 'odela', id: anOffer({ lender: 'tessel' }).id, plan: { rate: '9.49' }, stage: 'prequalified' });
  const other = anOffer({ lender: 'fennick' });

  expect(joinQuietly([before, other], [other, asked]).offers).toEqual([asked, other]);
});

test('whatever arrives, all of it is shown once, by group, and nothing that stays in its group passes its neighbours', () => {
  fc.assert(
    fc.property(lists, lists, (shown, arrived) => {
      const { offers, belongHigher } = joinQuietly(shown, arrived);

      expect([...ids(offers)].sort()).toEqual([...ids(arrived)].sort());
      expect(offers.map((offer) => offer.group)).toEqual(arrived.map((offer) => offer.group));
      const stays = (offer: OfferView) => shown.some((before) => before.id === offer.id && before.group === offer.group);
      expect(ids(offers.filter(stays))).toEqual(ids(shown.filter((before) => offers.some((now) => now.id === before.id && stays(now)))));
      if (belongHigher > 0) expect(ids(offers)).not.toEqual(ids(arrived));
    }),
  );
});

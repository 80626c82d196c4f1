import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasBit } from '../bitset.ts';
import { usFacts } from '../facts/us/us-facts.ts';
import { literalOf } from '../rules/literals.ts';
import { AttributeBuilder } from './attribute.ts';
import { scaleOf } from './scale.ts';

const income = usFacts.get('incomeMonthly')!;

test('a fact with too many numbers for bitmaps is held as first and last accepted slot of each product', () => {
  const [products, numbers] = [64_000, Array.from({ length: 1_200 }, (_, at) => at * 100)];
  const scale = scaleOf(income, numbers);
  const builder = new AttributeBuilder({ fact: 'incomeMonthly', ruleIds: new Set() }, scale, products);
  const accepted = scale.accepted(literalOf({ fact: 'incomeMonthly', between: [500, 90_000] })!);

  builder.accept(7, accepted);
  const attribute = builder.finish();

  expect(attribute.bySlot).toBeUndefined();
  expect([attribute.first![7], attribute.last![7]]).toEqual([attribute.slotOf(500), attribute.slotOf(90_000)]);
  expect([attribute.first![8], attribute.last![8]]).toEqual([0, attribute.slots - 1]);
  expect([hasBit(attribute.acceptAll, 7), hasBit(attribute.acceptAll, 8)]).toEqual([false, true]);
  expect(builder.accept(9, [0, 3, 7, 9])).toBe(false);
});

test('values of one slot are never told apart by a rule, and those of two slots are where a rule names one', () => {
  const named = fc.uniqueArray(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 8 });

  fc.assert(
    fc.property(named, fc.nat(60), fc.nat(60), (numbers, left, right) => {
      const { slotOf } = scaleOf(income, numbers);
      const isTold = numbers.some((bound) => left >= bound !== right >= bound || left <= bound !== right <= bound);

      expect(slotOf(left) !== slotOf(right)).toBe(isTold);
    }),
  );
});

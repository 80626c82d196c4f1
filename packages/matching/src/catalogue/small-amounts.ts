import type { FactDictionary } from '../facts/fact.ts';
import { meantInMajorUnits } from '../facts/meant-in-major-units.ts';
import { minorPerMajor, writeMoney } from '../facts/write-money.ts';
import type { CatalogueFault } from './fault.ts';
import type { Product } from './schema.ts';
import { testedNumbers } from './tested-numbers.ts';

/** Amounts so small that major units were likely meant, as 1500 for $1,500.00. They are read as they stand. */
export function smallAmounts(product: Product, path: string, dictionary: FactDictionary): CatalogueFault[] {
  const { currency, amount, documents, pricing } = product;
  const written = (amountMinor: number) => writeMoney(amountMinor, currency, 'en');
  const noted = (place: string, name: string, found: number, meant: number, rule?: string): CatalogueFault => ({
    code: 'small-amount',
    message: `${name} is ${found}, which is ${written(found)}`,
    fix: `write ${meant} if ${written(meant)} is meant: amounts are in minor units`,
    path: `${path}.${place}`,
    product: product.id,
    field: place.split('.')[0]!,
    ...(rule !== undefined && { rule }),
  });

  const rules = product.rules.flatMap(({ id, when }, index) =>
    testedNumbers(when, dictionary, ['when']).flatMap(({ definition, value, at }) => {
      const meant = meantInMajorUnits(definition, value);
      return meant === undefined ? [] : [noted(['rules', index, ...at].join('.'), `the limit of ${definition.id}`, value, meant, id)];
    }),
  );

  const wish = dictionary.get('amount');
  const figures = [
    ['amount.maxMinor', amount.maxMinor],
    ['documents.aboveMinor', documents?.aboveMinor ?? 0],
  ] as const;
  const amounts = figures.flatMap(([place, found]) => {
    const meant = wish && meantInMajorUnits(wish, found);
    return meant === undefined ? [] : [noted(place, nameOf(place), found, meant)];
  });

  // Whoever charges at all charges a whole unit.
  const perMajor = minorPerMajor(currency);
  const { fee, minimum } = pricing;
  const charges = [
    ['pricing.fee.charge.amountMinor', fee && 'amountMinor' in fee.charge ? fee.charge.amountMinor : 0],
    ['pricing.minimum.floorMinor', minimum?.floorMinor ?? 0],
  ] as const;
  const fees = charges
    .filter(([, found]) => found > 0 && found < perMajor)
    .map(([place, found]) => noted(place, nameOf(place), found, found * perMajor));
  return [...rules, ...amounts, ...fees];
}

const nameOf = (place: string) => place.split('.').at(-1)!;

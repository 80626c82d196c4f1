import { Rational } from '@liana/finance';
import type { DisclosedOffer } from './disclosed-offer.ts';

/** The one key of an exact fraction in a record: no text, and no other object of an offer, has it. */
const fraction = '$fraction';

/** An offer as text, to be kept with the disclosure that was made of it. Exact fractions stay exact. */
export function offerRecord(offer: DisclosedOffer): string {
  return JSON.stringify(offer, (_, value: unknown) =>
    value instanceof Rational ? { [fraction]: [String(value.numerator), String(value.denominator)] } : value,
  );
}

/** The offer of a record, to be disclosed again. */
export function offerOfRecord(record: string): DisclosedOffer {
  return JSON.parse(record, (_, value: unknown) => {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, fraction)) return value;
    const [numerator, denominator] = (value as Record<string, [string, string]>)[fraction]!;
    return new Rational(BigInt(numerator), BigInt(denominator));
  }) as DisclosedOffer;
}

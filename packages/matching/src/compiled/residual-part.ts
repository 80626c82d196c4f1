import type { Product } from '../catalogue/schema.ts';
import { dependsOnCreditBand, type RateSpan, rateSpan } from '../match/rates.ts';
import { factsIn } from '../rules/evaluate.ts';
import { type Literal, literalOf } from '../rules/literals.ts';
import type { Predicate } from '../rules/rule.ts';

/** A part of rules that no bitmap holds; one for all products of which it says the same. */
export interface ResidualPart {
  when: Predicate;
  /** It says something of answers alone, so it is as true of one product as of another. */
  isOfAnswers: boolean;
  /** Where it is no more than bounds of the debt ratio. */
  ratio: RatioPart | undefined;
}

interface RatioPart {
  bounds: Literal;
  /** One of the products; the ratio of each of them hangs on the same facts. */
  like: Product;
  /** Where amount, months and rate make the instalment: the rates of all of the products. */
  rates: RateSpan | undefined;
}

/** The one figure of `productKnowledge` that hangs on the price of a product. */
const priced = 'debtRatio';

/** Makes a product's parts, and the same one for what reads the same. */
export function residualParts(): (product: Product, when: Predicate) => ResidualPart {
  const made = new Map<string, ResidualPart>();
  return (product, when) => {
    const bounds = literalOf(when);
    const isRatio = bounds?.fact === priced && !bounds.listed;
    const written = JSON.stringify(isRatio ? [when, kindOf(product)] : when);
    const known = made.get(written);
    if (known) {
      if (known.ratio) known.ratio.rates &&= widened(known.ratio.rates, rateSpan(product));
      return known;
    }
    const rates = isPlain(product) ? rateSpan(product) : undefined;
    const part: ResidualPart = {
      when,
      isOfAnswers: !factsIn(when).includes(priced),
      ratio: isRatio ? { bounds, like: product, rates } : undefined,
    };
    made.set(written, part);
    return part;
  };
}

/** Whether nothing but amount, months and rate makes the instalment. */
const isPlain = ({ pricing: { fee, minimum } }: Product): boolean => !minimum && fee?.paid !== 'financed';

const kindOf = (product: Product) => [isPlain(product), product.pricing.minimum === undefined, dependsOnCreditBand(product)];

const widened = (one: RateSpan, other: RateSpan): RateSpan => ({
  lowest: Math.min(one.lowest, other.lowest),
  highest: Math.max(one.highest, other.highest),
});

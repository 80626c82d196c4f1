import { closest } from '../facts/closest.ts';
import type { FactDictionary } from '../facts/fact.ts';
import type { CatalogueFault } from './fault.ts';
import { impliedRuleIds } from './implied-rules.ts';
import { repeated } from './repeated.ts';
import type { Lender, LenderStage, Product } from './schema.ts';

/** Least share of the balance, in percent, that a month's minimum payment has to repay. */
const slowestShare = 0.5;

/** Two stages that one institution does, and why. */
const oneInstitutions = [
  ['credit', 'pricing', 'one soft check asks for both'],
  ['funding', 'contract', 'whoever signs the contract is the one who lends'],
] as const satisfies readonly (readonly [LenderStage, LenderStage, string])[];

/** What a product's form cannot say: figures that contradict each other, and names that exist nowhere. */
export function checkProduct(
  product: Product,
  path: string,
  lenders: ReadonlyMap<string, Lender>,
  dictionary: FactDictionary,
): CatalogueFault[] {
  const faults: CatalogueFault[] = [];
  const report = (code: CatalogueFault['code'], place: string, message: string, fix: string, rule?: string) =>
    faults.push({
      code,
      message,
      fix,
      path: `${path}.${place}`,
      product: product.id,
      field: place.split('.')[0]!,
      ...(rule !== undefined && { rule }),
    });
  const meant = (word: string, known: readonly string[]) => {
    const near = closest(word, known);
    return near === undefined ? `use one of ${known.join(', ')}` : `did you mean "${near}"?`;
  };

  const { amount, tenorsMonths, pricing, family, stages } = product;
  const isRevolving = family === 'revolving-line' || family === 'credit-card';

  for (const [place, id] of [
    ['lenderId', product.lenderId],
    ...Object.entries(product.stages).map(([stage, id]) => [`stages.${stage}`, id]),
  ]) {
    if (!lenders.has(id!)) report('unknown-lender', place!, `no lender is called ${id}`, meant(id!, [...lenders.keys()]));
  }
  for (const [stage, other, why] of oneInstitutions) {
    const [id, otherId] = [stages[stage] ?? product.lenderId, stages[other] ?? product.lenderId];
    if (id === otherId) continue;
    const message = `${stage} is with ${id} and ${other} with ${otherId}, but ${why}`;
    report('stages-apart', `stages.${stages[stage] ? stage : other}`, message, `write "${stage}" and "${other}" with the same lender`);
  }

  if (amount.minMinor > amount.maxMinor) {
    report(
      'amounts-reversed',
      'amount',
      `the least amount, ${amount.minMinor}, is above the greatest, ${amount.maxMinor}`,
      'exchange the two',
    );
  }
  if (isRevolving && tenorsMonths.length > 0) report('tenors-invalid', 'tenorsMonths', 'a line or a card has no tenors', 'write []');
  if (!isRevolving && tenorsMonths.length === 0) report('tenors-invalid', 'tenorsMonths', 'a plan has at least one tenor', 'write [12]');
  for (const [index, months] of tenorsMonths.entries()) {
    if (index === 0 || months > tenorsMonths[index - 1]!) continue;
    const sorted = [...new Set(tenorsMonths)].sort((a, b) => a - b);
    report('tenors-invalid', `tenorsMonths.${index}`, 'tenors must be ascending and different', `write [${sorted.join(', ')}]`);
    break;
  }

  if (isRevolving && !pricing.minimum) {
    report(
      'pricing-invalid',
      'pricing',
      'a line or a card has a minimum payment',
      'add "minimum": { "percentOfBalance": "2", "floorMinor": 2500 }',
    );
  }
  if (!isRevolving && pricing.minimum) {
    report('pricing-invalid', 'pricing.minimum', 'only a line or a card has a minimum payment', 'remove it');
  }
  if (pricing.minimum && Number(pricing.minimum.percentOfBalance) < slowestShare) {
    const message = `a minimum payment below ${slowestShare} % of the balance takes decades to clear it`;
    report('pricing-invalid', 'pricing.minimum.percentOfBalance', message, `write "${slowestShare}" or more`);
  }
  const last = pricing.tiers.at(-1);
  if (last?.creditBand || last?.tenorAtMostMonths) {
    const fix = 'add a last tier with annualPercent alone';
    report('pricing-invalid', `pricing.tiers.${pricing.tiers.length - 1}`, 'the last rate tier must hold for everybody', fix);
  }
  if (pricing.paidByMerchant && (pricing.fee || pricing.tiers.some((tier) => Number(tier.annualPercent) > 0))) {
    const fix = 'set annualPercent to "0" and remove the fee, or set paidByMerchant to false';
    report('pricing-invalid', 'pricing', 'a plan that the merchant pays has neither interest nor fee', fix);
  }
  const creditBand = dictionary.get('creditBand')?.type;
  const options = creditBand?.kind === 'choice' ? creditBand.options.map((option) => option.id) : [];
  for (const [tier, { creditBand: bands = [] }] of pricing.tiers.entries()) {
    for (const [index, band] of bands.entries()) {
      if (options.includes(band)) continue;
      report('outside-domain', `pricing.tiers.${tier}.creditBand.${index}`, `creditBand has no option "${band}"`, meant(band, options));
    }
  }

  for (const [index, field] of product.applicationFields.entries()) {
    if (dictionary.has(field)) continue;
    report('unknown-field', `applicationFields.${index}`, `${field} is no fact of this market`, meant(field, [...dictionary.keys()]));
  }
  for (const [index, { id }] of product.rules.entries()) {
    if (!impliedRuleIds.has(id)) continue;
    const fix = `give the rule another id, such as own-${id}`;
    report('reserved-id', `rules.${index}.id`, `Liana itself calls a rule of every product ${id}`, fix, id);
  }
  for (const { id, index } of repeated(product.rules)) {
    report('duplicate-id', `rules.${index}.id`, `two rules are called ${id}`, 'give one of them another id');
  }
  return faults;
}

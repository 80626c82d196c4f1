import {
  type ApprovalModel,
  approvalFeatures,
  type CatalogueSnapshot,
  compileCatalogue,
  type FactDictionary,
  type Facts,
  type OutcomeRow,
  type Rule,
  trainApproval,
  usFacts,
} from '@liana/matching';
import { syntheticApplicants } from '../../synthetic/applicants.ts';
import { syntheticFacts } from '../../synthetic/facts.ts';
import { rulesOf, syntheticProducts, syntheticSnapshot } from '../../synthetic/products.ts';
import { drawOne, seededDraw } from '../../synthetic/random.ts';

/** What the law's figures and the approval model read of a person, beside what the made-up rules test. */
const realFacts = ['incomeMonthly', 'housingMonthly', 'debtMonthly', 'creditBand', 'timeInJob', 'bankruptcyRecent', 'debtRatio'];

const dictionary: FactDictionary = new Map([
  ...syntheticFacts.map((definition) => [definition.id, definition] as const),
  ...realFacts.map((id) => [id, usFacts.get(id)!] as const),
]);
const words = { en: 'A made-up rule.', 'zh-Hans': '虚构的规则。' };

/** Every fourth product looks at the debt ratio with its own instalment in it, as lenders do. */
const ratioRule: Rule = { id: 'ratio', kind: 'loan', when: { fact: 'debtRatio', atMost: 43 }, reason: { code: 'ratio', text: words } };

/** A made-up catalogue with prices, compiled. */
export const creditCatalogue = (count: number) =>
  compileCatalogue(
    syntheticSnapshot(syntheticProducts(count).map((product, place) => [...rulesOf(product), ...(place % 4 === 0 ? [ratioRule] : [])])),
    dictionary,
  );

const bands = { creditBand: ['building', 'fair', 'good', 'excellent'], timeInJob: ['under-3-months', '1-to-2-years', '3-years-plus'] };

/** Made-up people with everything that a list may read. Amounts in minor units of the dollar. */
export function creditApplicants(count: number, seed?: number): Facts[] {
  const draw = seededDraw(5);
  return syntheticApplicants(count, seed).map((applicant) => ({
    ...applicant,
    incomeMonthly: Number(applicant.income) * 100,
    housingMonthly: Math.round(draw() * 150_000),
    debtMonthly: Math.round(draw() * 60_000),
    creditBand: drawOne(draw, bands.creditBand),
    timeInJob: drawOne(draw, bands.timeInJob),
    bankruptcyRecent: draw() < 0.05 ? 'yes' : 'no',
  }));
}

/** A model learned from made-up decisions of the first lenders; all others are judged by what it learned of all together. */
export function creditModel({ entries }: CatalogueSnapshot): ApprovalModel {
  const draw = seededDraw(31);
  const rows = creditApplicants(4_000, 41).map((facts, at): OutcomeRow => {
    const { product, lender } = entries[at % Math.min(entries.length, 160)]!;
    const chance = 0.55 + 0.12 * bands.creditBand.indexOf(String(facts.creditBand));
    const segment = { lenderId: lender.id, family: product.family, market: 'US', stage: 'before' } as const;
    return { key: `decision-${at}`, segment, features: approvalFeatures(facts, draw() * 60), approved: draw() < chance };
  });
  return trainApproval(rows);
}

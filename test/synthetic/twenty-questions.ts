import type { Banding, CatalogueSnapshot, FactDefinition, FactDictionary, FactId, Facts, Rule } from '@liana/matching';
import { syntheticApplicants } from './applicants.ts';
import { amountSteps, dictionaryOf, syntheticFacts } from './facts.ts';
import { rulesOf, syntheticProducts, syntheticSnapshot } from './products.ts';
import { type Draw, seededDraw } from './random.ts';

/** A catalogue about which there are twenty questions to ask, people who answer them, and others who have answered them before. */
export interface TwentyQuestions {
  dictionary: FactDictionary;
  snapshot: CatalogueSnapshot;
  applicants: readonly Facts[];
  earlier: readonly Facts[];
}

/** Of every hundred products, so many test one of the yes/no facts; of every hundred answers, so many are yes. */
const [testedShare, yesShare] = [0.08, 0.75];

/** How answers are blurred before anything is learned from them. What is missing here is kept whole. */
const bandings: Readonly<Record<FactId, Banding>> = {
  amount: { kind: 'cuts', cuts: amountSteps },
  age: { kind: 'width', width: 5 },
  income: { kind: 'width', width: 200 },
  score: { kind: 'width', width: 20 },
  debtShare: { kind: 'width', width: 5 },
};

const yesOrNo = ['yes', 'no'].map((id) => ({ id, label: { en: id, 'zh-Hans': id } }));
const yesNoIds = Array.from({ length: 11 }, (_, at) => `condition${String(at + 1).padStart(2, '0')}`);
const yesNoFacts = yesNoIds.map((id): FactDefinition => ({ ...syntheticFacts.at(-1)!, id, type: { kind: 'choice', options: yesOrNo } }));

/** The nine facts of the made-up products and eleven yes/no facts, which few of them test. Every question costs the same. */
export function twentyQuestions(products: number): TwentyQuestions {
  const draw = seededDraw(77);
  const own = syntheticProducts(products).map((product) => [...rulesOf(product), ...conditions(draw)]);
  const facts = [...syntheticFacts, ...yesNoFacts].map((fact) => ({ ...fact, banding: bandings[fact.id] ?? { kind: 'whole' as const } }));
  return {
    dictionary: dictionaryOf(facts),
    snapshot: syntheticSnapshot(own),
    applicants: syntheticApplicants(300, 23).map((facts) => ({ ...facts, ...answers(draw) })),
    earlier: syntheticApplicants(2_000, 99).map((facts) => ({ ...facts, ...answers(draw) })),
  };
}

function conditions(draw: Draw): Rule[] {
  return yesNoIds
    .filter(() => draw() < testedShare)
    .map((fact) => ({
      id: fact,
      kind: 'applicant',
      when: { fact, is: 'yes' },
      reason: { code: fact, text: { en: 'No.', 'zh-Hans': '否。' } },
    }));
}

const answers = (draw: Draw): Facts => Object.fromEntries(yesNoIds.map((id) => [id, draw() < yesShare ? 'yes' : 'no']));

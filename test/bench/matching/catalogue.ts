import { type Bitset, type CatalogueSnapshot, compileCatalogue, legalMask, type PreApprovedList, type Rule } from '@liana/matching';
import { dictionaryOf, syntheticFacts } from '../../synthetic/facts.ts';
import { rulesOf, type SyntheticProduct, syntheticProducts, syntheticSnapshot } from '../../synthetic/products.ts';

export const dictionary = dictionaryOf(syntheticFacts);
export const today = '2026-11-22';
/** One key stands for all applicants: each of them is on every list. */
export const applicantKey = 'somebody';

const words = { en: 'A made-up rule.', 'zh-Hans': '虚构的规则。' };
const reason = { code: 'made-up', text: words };

/** What an index cannot hold: an alternative on every 40th product, a comparison of two facts on every 40th. */
function lookedAt(product: SyntheticProduct, place: number): Rule[] {
  const { leastScore, mostDebtShare } = product;
  if (place % 40 === 3) {
    const steady = {
      any: [
        { fact: 'score', atLeast: leastScore + 60 },
        { fact: 'debtShare', atMost: mostDebtShare - 10 },
      ],
    };
    return [{ id: 'steady', kind: 'applicant', when: steady, reason }];
  }
  const afford = { fact: 'income', compare: 'atLeast', to: 'amount', times: 0.2 } as const;
  return place % 40 === 23 ? [{ id: 'afford', kind: 'loan', when: afford, reason }] : [];
}

/** Made-up products, one in twenty with a rule that has to be looked at. */
export const fullSnapshot = (count: number): CatalogueSnapshot =>
  syntheticSnapshot(syntheticProducts(count).map((product, place) => [...rulesOf(product), ...lookedAt(product, place)]));

/** Every hundredth product has a list of people whose score and income do not count. */
export const listsOf = ({ entries }: CatalogueSnapshot): PreApprovedList[] =>
  entries
    .filter((_, place) => place % 100 === 7)
    .map(({ product }) => ({
      productId: product.id,
      waives: new Set(['score', 'income']),
      limits: new Map([[applicantKey, 20_000]]),
      validUntil: today,
    }));

/** What the law leaves: one lender in ten is not admitted, one product in a hundred is above the cap. */
export function maskOf(snapshot: CatalogueSnapshot): Bitset {
  const admitted = snapshot.entries.map(({ lender }) => lender.id).filter((id) => !id.endsWith('4'));
  const overCap = snapshot.entries.map(({ product }) => product.id).filter((_, place) => place % 100 === 50);
  return legalMask({ snapshot, today, admittedLenderIds: new Set(admitted), overCapProductIds: new Set(overCap) });
}

export const compiledOf = (snapshot: CatalogueSnapshot) => compileCatalogue(snapshot, dictionary);

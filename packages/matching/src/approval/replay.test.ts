import fc from 'fast-check';
import { expect, test } from 'vitest';
import { forestOf } from './boosted/forest.ts';
import { remembered } from './boosted/remembered.ts';
import { treeValue } from './boosted/tree.ts';
import { certifiedThreshold } from './evidence/certify.ts';
import { approvalFeatures } from './features.ts';
import { binCount, binOf } from './inputs/binning.ts';
import { approvalProbability } from './probability.ts';
import { readApprovalModel } from './stored/read-model.ts';
import { aSegment, drawn, madeUpOutcomes } from './testing/outcomes.ts';
import { trainApproval } from './train.ts';

const bands = ['building', 'fair', 'good', 'excellent'];
const model = trainApproval(
  madeUpOutcomes({
    count: 900,
    features: (row) =>
      approvalFeatures({ creditBand: bands[Math.floor(4 * drawn(row, 1))]!, incomeMonthly: 1_000_000 * drawn(row, 2), amount: 300_000 }),
    rate: ({ creditBand }) => (bands.indexOf(String(creditBand)) + 1) / 4.2,
  }),
);
const anyFacts = fc.record(
  { creditBand: fc.constantFrom(...bands, 'unsure'), incomeMonthly: fc.nat(2_000_000), amount: fc.nat(1_000_000), tenorMonths: fc.nat(60) },
  { requiredKeys: [] },
);

test('a decision is replayed from the stored model and the stored bands, to the same figures', () => {
  const stored = JSON.stringify(model);

  fc.assert(
    fc.property(anyFacts, fc.option(fc.double({ min: 0, max: 90, noNaN: true }), { nil: undefined }), (facts, debtRatio) => {
      const features = approvalFeatures(facts, debtRatio);
      const banded = JSON.stringify(features);
      const decided = approvalProbability(model, aSegment(), features);

      const again = readApprovalModel(stored);

      expect(approvalProbability(again, aSegment(), JSON.parse(banded))).toEqual(decided);
      expect(certifiedThreshold(again, aSegment())).toBe(certifiedThreshold(model, aSegment()));
    }),
    { numRuns: 30 },
  );
});

test.each([
  [{ version: 'old', weights: {}, cuts: [], pool: [0.5], segments: {} }, 'one without a format'],
  [{ ...model, format: 9 }, 'format 9'],
])('a stored model that cannot be read is refused, and says what to do', (stored, found) => {
  const refusal = expect.objectContaining({
    name: 'ApprovalError',
    code: 'model-format',
    message: expect.stringMatching(`${found}.*train again`),
  });

  expect(() => readApprovalModel(JSON.stringify(stored))).toThrow(refusal);
  expect(() => approvalProbability(stored as never, aSegment(), {})).toThrow(refusal);
});

test('what is remembered is what would be answered, also when many questions share a place', () => {
  const numberOf = (bins: Uint8Array) => bins[0]! * 65_536 + bins[1]! * 256 + bins[2]!;
  let asked = 0;
  const answer = remembered(3, (bins) => {
    asked += 1;
    return numberOf(bins);
  });
  const everyone = Array.from({ length: 20_000 }, (_, row) => Uint8Array.from([row % 50, Math.floor(row / 50) % 80, row % 7]));

  for (const bins of [...everyone, ...everyone]) expect(answer(bins)).toBe(numberOf(bins));

  const before = asked;
  for (let again = 0; again < 10; again += 1) answer(everyone[0]!);
  expect(asked - before).toBeLessThanOrEqual(1);
});

test('the forest that answers says what its trees say one by one', () => {
  const { binnings, base, trees } = model.boosted!.learned;
  const forest = forestOf(model.boosted!.learned);
  const anyBins = fc.tuple(...binnings.map((binning) => fc.nat(binCount(binning) - 1)));

  fc.assert(
    fc.property(anyBins, (bins) => {
      expect(forest(Uint8Array.from(bins))).toBeCloseTo(
        trees.reduce((sum, tree) => sum + treeValue(tree, bins), base),
        9,
      );
    }),
  );
  expect(binOf(binnings[0]!, 'excellent')).toBe(5);
});

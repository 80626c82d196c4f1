import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ApprovalError } from './errors.ts';
import { certifiedThreshold } from './evidence/certify.ts';
import { isHeldOut } from './evidence/windows.ts';
import { approvalFeatures, approvalInputs } from './features.ts';
import type { FeatureDefinition } from './inputs/binning.ts';
import { logLoss } from './measures.ts';
import type { OutcomeRow, Segment, TrainingParameters } from './model.ts';
import { approvalProbability, candidateProbability } from './probability.ts';
import { drawn, madeUpOutcomes } from './testing/outcomes.ts';
import { defaultTraining, trainApproval } from './train.ts';

const segment: Segment = { lenderId: 'alder', family: 'instalment', market: 'US', stage: 'before' };
const approvedOfTwenty: Readonly<Record<string, number>> = { excellent: 20, good: 19, fair: 12, building: 3 };

const withInput = (feature: FeatureDefinition): TrainingParameters => ({ ...defaultTraining, features: [...approvalInputs, feature] });

/** `perBand` decided applications of each credit band, approved as often as the band deserves. */
function outcomes(perBand: number, of: Partial<Segment> = {}): OutcomeRow[] {
  return Object.entries(approvedOfTwenty).flatMap(([creditBand, good]) =>
    Array.from({ length: perBand }, (_, index) => ({
      key: `${of.lenderId ?? 'alder'}-${creditBand}-${index}`,
      segment: { ...segment, ...of },
      features: { creditBand },
      approved: index % 20 < good,
    })),
  );
}

describe('the approval model', () => {
  const model = trainApproval(outcomes(400));
  const likelihood = (creditBand: string) => approvalProbability(model, segment, { creditBand }).probability;

  test('learns from outcomes who is approved', () => {
    expect(likelihood('excellent')).toBeGreaterThan(0.95);
    expect(likelihood('fair')).toBeCloseTo(0.6, 1);
    expect(likelihood('building')).toBeLessThan(0.3);
  });

  test('never gives a better score a smaller likelihood', () => {
    const bands = Object.keys(approvedOfTwenty).map(likelihood);

    expect(bands).toEqual([...bands].sort((a, b) => b - a));
  });

  test('answers with nothing known, between its best and its worst', () => {
    const { probability } = approvalProbability(model, segment, {});

    expect(probability).toBeGreaterThan(likelihood('building'));
    expect(probability).toBeLessThan(likelihood('excellent'));
  });

  test('speaks for a lender without outcomes with the pool’s voice, and says so', () => {
    expect(approvalProbability(model, { ...segment, lenderId: 'new' }, { creditBand: 'excellent' })).toMatchObject({ decidedHere: 0 });
  });

  test('draws a lender with few outcomes towards the pool', () => {
    const few = outcomes(400).concat(
      Array.from({ length: 6 }, (_, index) => ({
        key: `new-${index}`,
        segment: { ...segment, lenderId: 'new' },
        features: { creditBand: 'excellent' },
        approved: false,
      })),
    );

    const { probability } = approvalProbability(trainApproval(few), { ...segment, lenderId: 'new' }, { creditBand: 'excellent' });

    expect(probability).toBeGreaterThan(0.6);
    expect(probability).toBeLessThan(likelihood('excellent'));
  });

  test('is the same for the same outcomes in any order, down to its version', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(outcomes(20), { minLength: 80 }), (shuffled) => {
        expect(trainApproval(shuffled)).toEqual(trainApproval(outcomes(20)));
      }),
      { numRuns: 10 },
    );
  });

  test('is the same in any order also where trees are grown', () => {
    const rows = outcomes(200);

    const grown = trainApproval([...rows].reverse());

    expect(grown.boosted!.learned.trees.length).toBeGreaterThan(0);
    expect(grown).toEqual(trainApproval(rows));
  });

  test('has another version, and another table, after one more outcome', () => {
    const more = [...outcomes(20), { key: 'late', segment, features: { creditBand: 'fair' }, approved: false }];

    const [before, after] = [
      trainApproval(outcomes(20), { ...defaultTraining, heldOutShare: 0.01 }),
      trainApproval(more, { ...defaultTraining, heldOutShare: 0.01 }),
    ];

    expect(after.version).not.toBe(before.version);
    expect(after.scorecard.learned).not.toEqual(before.scorecard.learned);
  });

  test('survives being stored as JSON', () => {
    expect(JSON.parse(JSON.stringify(model))).toEqual(model);
  });

  test('can be made from nothing, and then certifies nothing', () => {
    const empty = trainApproval([]);

    expect(approvalProbability(empty, segment, { creditBand: 'good' }).probability).toBeCloseTo(0.5);
    expect(certifiedThreshold(empty, segment)).toBeUndefined();
  });

  test.each(['race', 'sex', 'age', 'ageBand', 'maritalStatus', 'religion', 'zip', 'employment', 'dateOfBirth'])(
    'refuses to read %s',
    (name) => {
      const rows = [{ key: '1', segment, features: { [name]: 'x' }, approved: true }];

      expect(() => trainApproval(rows)).toThrow(expect.objectContaining({ name: 'ApprovalError', code: 'feature-refused' }));
    },
  );

  test('learns from a lender who decides by one answer alone: what was answered before the decision is no leak', () => {
    const strict = outcomes(100).map((row) => ({ ...row, approved: row.features.creditBand !== 'building' }));

    const taught = trainApproval(strict);

    expect(approvalProbability(taught, segment, { creditBand: 'fair' }).probability).toBeGreaterThan(0.9);
    expect(approvalProbability(taught, segment, { creditBand: 'building' }).probability).toBeLessThan(0.1);
  });

  test('refuses an input that tells the decision, and one whose name is protected even where it was declared', () => {
    const told = outcomes(100).map((row) => ({ ...row, features: { ...row.features, note: row.approved ? 'filed' : 'letter' } }));
    const age = outcomes(100).map((row) => ({ ...row, features: { age: 40 } }));

    expect(() => trainApproval(told, withInput({ name: 'note', kind: 'category' }))).toThrow(
      expect.objectContaining({ code: 'feature-leaks' }),
    );
    expect(() => trainApproval(age, withInput({ name: 'age', kind: 'number' }))).toThrow(
      expect.objectContaining({ code: 'feature-protected' }),
    );
  });

  test.each<[string, Partial<TrainingParameters>]>([
    ['nothing is held out', { heldOutShare: 0 }],
    ['nothing is left to learn from', { heldOutShare: 0.6, calibrationShare: 0.4 }],
    ['a prior weighs nothing', { priorStrength: 0 }],
    ['a share is no number', { calibrationShare: Number.NaN }],
    [
      'an input has more bands than a byte can tell apart',
      withInput({ name: 'score', kind: 'bands', order: Array.from({ length: 251 }, (_, at) => `${at}`) }),
    ],
    ['an input is there twice', withInput({ name: 'income', kind: 'number' })],
    ['an input is named like the segment’s own', withInput({ name: '@lenderId', kind: 'category' })],
  ])('refuses parameters in which %s', (_, change) => {
    expect(() => trainApproval([], { ...defaultTraining, ...change })).toThrow(
      expect.objectContaining({ code: 'parameters-out-of-range', message: expect.stringMatching(/^expected .+, got .+/) }),
    );
  });

  test('refuses to count one decision twice', () => {
    const [row] = outcomes(1);

    expect(() => trainApproval([row!, row!])).toThrow(ApprovalError);
  });
});

describe('certification', () => {
  test('takes the lowest threshold from 0.80 up at which unseen outcomes keep the promise', () => {
    const model = trainApproval(outcomes(1_000));

    const threshold = certifiedThreshold(model, segment)!;

    expect(threshold).toBeGreaterThanOrEqual(0.8);
    expect(approvalProbability(model, segment, { creditBand: 'good' }).probability).toBeGreaterThanOrEqual(threshold);
    expect(approvalProbability(model, segment, { creditBand: 'fair' }).probability).toBeLessThan(threshold);
  });

  test('is never given to what only the pool speaks for', () => {
    const model = trainApproval(outcomes(1_000));
    const strange = [{ lenderId: 'new' }, { family: 'credit-card' }, { market: 'GB' }, { stage: 'after' }] as const;

    expect(certifiedThreshold(model, segment)).toBeDefined();
    for (const other of strange) expect(certifiedThreshold(model, { ...segment, ...other }, 0.5)).toBeUndefined();
  });

  test('is refused to a lender with few decisions, however good they are', () => {
    const model = trainApproval([...outcomes(400), ...outcomes(4, { lenderId: 'new' })]);

    expect(certifiedThreshold(model, { ...segment, lenderId: 'new' })).toBeUndefined();
  });

  test('asks for more where more is promised', () => {
    const model = trainApproval(outcomes(1_000));

    expect(certifiedThreshold(model, segment, 0.99)).toBeGreaterThan(certifiedThreshold(model, segment, 0.9)!);
    expect(certifiedThreshold(model, segment, 0.9999)).toBeUndefined();
  });

  test('rests on outcomes that nothing was learned from', () => {
    const rows = outcomes(500);
    const heldOut = rows.filter((row) => isHeldOut(row, defaultTraining));
    const turned = rows.map((row) => (heldOut.includes(row) ? { ...row, approved: !row.approved } : row));

    const [before, after] = [trainApproval(rows), trainApproval(turned)];

    expect(heldOut.length / rows.length).toBeCloseTo(defaultTraining.heldOutShare, 1);
    expect([after.champion, after.scorecard, after.boosted]).toEqual([before.champion, before.scorecard, before.boosted]);
    expect(certifiedThreshold(before, segment)).toBeDefined();
    expect(certifiedThreshold(after, segment)).toBeUndefined();
  });
});

describe('the champion', () => {
  const numbers: FeatureDefinition[] = ['x', 'y'].map((name) => ({ name, kind: 'number' }));
  const twoInputs = (name: string, from: number, rate: (x: number, y: number) => number) =>
    madeUpOutcomes({
      name,
      count: 3_000,
      features: (row) => ({ x: drawn(row + from, 1), y: drawn(row + from, 2) }),
      rate: ({ x, y }) => rate(Number(x), Number(y)),
    });

  test.each([
    ['the scorecard where inputs add up', 'scorecard', (x: number, y: number) => 1 / (1 + Math.exp(-(4 * x + 4 * y - 4)))],
    ['the trees where inputs only speak together', 'boosted', (x: number, y: number) => (x > 0.5 === y > 0.5 ? 0.9 : 0.2)],
  ] as const)('is %s, and judges new outcomes better', (_, name, rate) => {
    const model = trainApproval(twoInputs('taught', 0, rate), { ...defaultTraining, features: numbers });
    const unseen = twoInputs('unseen', 3_000, rate);

    const lossBy = (by: 'scorecard' | 'boosted') =>
      logLoss(unseen.map(({ features, approved }) => ({ probability: candidateProbability(model, by, segment, features), approved })));

    expect(model.champion).toBe(name);
    expect(lossBy(name)).toBeLessThan(lossBy(name === 'scorecard' ? 'boosted' : 'scorecard'));
  });
});

describe('outcomes in time', () => {
  /** Lenders grew stricter: the last decisions are approved half as often in odds. */
  const dated = Array.from({ length: 4_000 }, (_, row): OutcomeRow => {
    const creditBand = ['excellent', 'building'][row % 2]!;
    const isLate = row >= 1_800;
    const rate = creditBand === 'excellent' ? (isLate ? 0.8 : 0.95) : isLate ? 0.2 : 0.5;
    return { key: `row-${row}`, segment, features: { creditBand }, approved: drawn(row, 3) < rate, decidedAt: String(10_000 + row) };
  });

  test('calibrate and certify on the latest, so that what lenders no longer do is not promised', () => {
    const [timed, timeless] = [trainApproval(dated), trainApproval(dated.map(({ decidedAt: _, ...row }) => row))];

    const likelihood = (model: typeof timed) => approvalProbability(model, segment, { creditBand: 'excellent' }).probability;
    expect(likelihood(timed)).toBeCloseTo(0.8, 1);
    expect(likelihood(timeless)).toBeGreaterThan(likelihood(timed) + 0.03);
    expect(certifiedThreshold(timed, segment)).toBeUndefined();
  });
});

describe('the inputs of the model', () => {
  test('are bands of what is known, and leave out what is not', () => {
    expect(approvalFeatures({ creditBand: 'good', incomeMonthly: 450_000, amount: 129_900 }, 31.4)).toEqual({
      creditBand: 'good',
      income: '400000-600000',
      debtRatio: '30-36',
      amountToIncome: '0.15-0.3',
    });
    expect(approvalFeatures({})).toEqual({});
  });

  test('hold nothing of age, origin of income or address', () => {
    expect(approvalFeatures({ ageBand: '65-plus', employment: 'retired', region: 'IL', zip: '60614' })).toEqual({});
  });
});

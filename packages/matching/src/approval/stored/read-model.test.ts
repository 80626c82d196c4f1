import { describe, expect, test } from 'vitest';
import { certifiedThreshold } from '../evidence/certify.ts';
import type { ApprovalModel } from '../model.ts';
import { approvalProbability } from '../probability.ts';
import { aSegment, drawn, madeUpOutcomes } from '../testing/outcomes.ts';
import { defaultTraining, trainApproval } from '../train.ts';
import { readApprovalModel } from './read-model.ts';

const features = [
  { name: 'x', kind: 'number', direction: 'rising' },
  { name: 'purpose', kind: 'category' },
] as const;
const made = (count: number, lenderId = 'alder') =>
  madeUpOutcomes({
    name: lenderId,
    count,
    segment: aSegment({ lenderId }),
    features: (row) => ({ x: drawn(row, 1), purpose: row % 3 ? 'car' : 'home' }),
    rate: ({ x }) => 0.2 + 0.8 * Number(x),
  });
const model = trainApproval([...made(900), ...made(200, '__proto__')], { ...defaultTraining, features });
const key = 'alder/instalment/US/before';

// biome-ignore lint/suspicious/noExplicitAny: a stored model is edited in ways that its type forbids
type Edited = any;

/** The stored model, edited. */
function edited(change: (stored: Edited) => void): string {
  const stored: Edited = JSON.parse(JSON.stringify(model));
  change(stored);
  return JSON.stringify(stored);
}

describe('a stored model', () => {
  test('keeps the points of every lender, also of one whose id is a word that every object answers to', () => {
    const { lenders } = readApprovalModel(JSON.stringify(model)).scorecard.learned;

    expect(Object.keys(lenders).sort()).toEqual(['__proto__', 'alder']);
  });

  test.each([
    ['with trees', model],
    ['of nothing', trainApproval([])],
    ['of a few', trainApproval(made(40), { ...defaultTraining, features })],
    [
      'of one answer',
      trainApproval(
        made(400).map((row) => ({ ...row, approved: true })),
        { ...defaultTraining, features },
      ),
    ],
  ])('%s is read as it was, and answers alike', (_, trained: ApprovalModel) => {
    const read = readApprovalModel(JSON.stringify(trained));

    expect(read).toEqual(JSON.parse(JSON.stringify(trained)));
    for (const lenderId of ['alder', '__proto__', 'new']) {
      const asked = [aSegment({ lenderId }), { x: 0.7, purpose: 'car' }] as const;
      expect(approvalProbability(read, ...asked)).toEqual(approvalProbability(trained, ...asked));
      expect(certifiedThreshold(read, asked[0])).toBe(certifiedThreshold(trained, asked[0]));
    }
  });

  test.each<[string, string, RegExp]>([
    ['is no JSON', '{', /expected .* as JSON, got "\{"/],
    ['is null', 'null', /expected an object, got null/],
    ['is a number', '5', /expected an object, got 5/],
    ['is a list', '[]', /expected an object, got \[\]/],
    ['has a format in words', edited((stored) => (stored.format = '2')), /format 2, got format "2"/],
    ['has nothing but a format', JSON.stringify({ format: model.format }), /version/],
    ['has no segments', edited((stored) => delete stored.segments), /segments/],
    ['has no scorecard', edited((stored) => delete stored.scorecard), /scorecard/],
    ['has an unknown champion', edited((stored) => (stored.champion = 'zzz')), /champion/],
    [
      'is led by trees that are not there',
      edited((stored) => Object.assign(stored, { champion: 'boosted', boosted: undefined })),
      /champion/,
    ],
    ['has no number for an intercept', edited((stored) => (stored.scorecard.learned.pool.intercept = null)), /pool\.intercept/],
    ['has points for fewer bins than there are', edited((stored) => stored.scorecard.learned.pool.bins[0].pop()), /points for every bin/],
    ['has cuts out of order', edited((stored) => stored.scorecard.learned.binnings[0].cuts.reverse()), /ascending/],
    [
      'has a tree that leads back to its root',
      edited((stored) => (stored.boosted.learned.trees[0].left[0] = 0)),
      /children behind their parent .*trees\[0\]/,
    ],
    ['has a tree that asks for no input', edited((stored) => (stored.boosted.learned.trees[0].input[0] = 99)), /inputs of the trees/],
    ['is calibrated in an unknown way', edited((stored) => (stored.scorecard.calibration.kind = 'platt')), /calibration/],
    [
      'is calibrated to rates without scores',
      edited((stored) => (stored.scorecard.calibration = { kind: 'isotonic', scores: [], rates: [] })),
      /calibration/,
    ],
    ['holds a threshold below 0.80', edited((stored) => (stored.segments[key].thresholds[0].threshold = 0.1)), /threshold/],
    [
      'holds a threshold that nothing was decided at',
      edited((stored) => Object.assign(stored.segments[key].thresholds[0], { heldOut: { decided: 0, approved: 0 }, lowerBound: 1 })),
      /lower bound that its counts prove/,
    ],
    [
      'holds a bound that its counts do not prove',
      edited((stored) => (stored.segments[key].thresholds[0].lowerBound += 0.001)),
      /lower bound that its counts prove/,
    ],
    [
      'holds a rehearsed bound that its counts do not prove',
      edited((stored) =>
        Object.assign(stored.segments[key].thresholds[0], { rehearsed: { decided: 50, approved: 40 }, rehearsedBound: 0.95 }),
      ),
      /rehearsed bound that its counts prove/,
    ],
    [
      'counts more approved than decided',
      edited((stored) => (stored.segments[key].thresholds[0].heldOut.approved = 1e6)),
      /no more approved than decided/,
    ],
  ])('that %s is refused, and says what was expected', (_, json, message) => {
    expect(() => readApprovalModel(json)).toThrow(
      expect.objectContaining({ name: 'ApprovalError', code: 'model-format', message: expect.stringMatching(message) }),
    );
  });
});

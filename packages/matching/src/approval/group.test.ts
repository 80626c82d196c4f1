import { describe, expect, test } from 'vitest';
import { type GroupingRequest, groupOffer } from './group.ts';

const certain: GroupingRequest = {
  result: 'eligible',
  lenderDeclined: false,
  approvalEstimate: 'allowed',
  probability: 0.93,
  threshold: 0.85,
};

describe('an offer', () => {
  test.each<[string, Partial<GroupingRequest>, string, string]>([
    ['is recommended where all rules pass and likelihood reaches the certified threshold', {}, 'recommended', 'certified'],
    ['is recommended exactly at the threshold', { probability: 0.85 }, 'recommended', 'certified'],
    ['may fit below the threshold', { probability: 0.849 }, 'may-fit', 'below-threshold'],
    ['may fit at a lender with too few decisions', { threshold: undefined }, 'may-fit', 'too-few-decisions'],
    ['may fit without a likelihood', { probability: undefined }, 'may-fit', 'too-few-decisions'],
    ['may fit while a rule is open, however likely', { result: 'possible', probability: 0.99 }, 'may-fit', 'question-open'],
    ['may fit while a rule waits for what nobody is asked', { result: 'possible', isUntold: true }, 'may-fit', 'not-told'],
    ['does not fit once a rule is failed, however likely', { result: 'ineligible', probability: 0.99 }, 'does-not-fit', 'rule-failed'],
    ['does not fit once the lender said no', { lenderDeclined: true }, 'does-not-fit', 'lender-declined'],
    [
      'meets the published conditions where no likelihood may be used',
      { approvalEstimate: 'rules-only', probability: 0.1 },
      'recommended',
      'conditions-met',
    ],
    ['may fit by rules alone while one is open', { approvalEstimate: 'rules-only', result: 'possible' }, 'may-fit', 'question-open'],
  ])('%s', (_name, change, group, because) => {
    expect(groupOffer({ ...certain, ...change })).toEqual({ group, because });
  });
});

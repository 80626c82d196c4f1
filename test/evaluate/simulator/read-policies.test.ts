import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { simulatorSchema } from './evaluate-simulator.ts';
import { parsePolicies, readPolicies } from './read-policies.ts';
import { aLender, aPolicyFile, openDecision } from './testing/policies.builder.ts';

const own = new URL('policies/', import.meta.url);

test.each(readdirSync(own))('the project’s own %s can be simulated', (name) => {
  expect(readPolicies(fileURLToPath(new URL(name, own))).lenders.length).toBeGreaterThan(3);
});

test('the guide shows a file that can be simulated', () => {
  const guide = readFileSync(new URL('../../../docs/simulator.md', import.meta.url), 'utf8');
  const [, shown] = /```json mine\.json\n(.*?)\n```/s.exec(guide)!;

  expect(parsePolicies(JSON.parse(shown!)).lenders).toHaveLength(1);
});

test('the schema is printed for editors, with what may be left out', () => {
  expect(simulatorSchema()).toMatchObject({ required: ['format', 'description', 'seed', 'population', 'lenders'] });
});

describe('a fault is named with its place', () => {
  const { attributes } = aPolicyFile().population;
  const [amount, tenor, income, band, ...others] = attributes;
  const withAttribute = (changed: object) => aPolicyFile({ population: { attributes: [...attributes, changed as never] } });
  const withIncome = (changed: object) =>
    aPolicyFile({ population: { attributes: [amount!, tenor!, { ...income!, ...changed } as never, band!, ...others] } });
  const withRules = (...rules: never[]) => aPolicyFile({ lenders: [aLender('open', openDecision, rules)] });
  const withDecision = (changed: object) => aPolicyFile({ lenders: [aLender('open', { ...openDecision, ...changed })] });
  const withDrift = (...changes: object[]) => aPolicyFile({ drift: [{ afterApplicants: 1_900, changes: changes as never }] });

  test.each([
    ['nothing at all', null, 'wrong-form', '$'],
    ['another format', { ...aPolicyFile(), format: 'lender-policies/v0' }, 'wrong-form', '$.format'],
    ['a misspelt key', { ...aPolicyFile(), sede: 7 }, 'wrong-form', '$'],
    ['no noise stated', withDecision({ noise: undefined }), 'wrong-form', '$.lenders[0].products[0].decision.noise'],
    [
      'more than one half of decisions flipped',
      withDecision({ noise: { temperature: 0, flipped: 0.6 } }),
      'wrong-form',
      '$.lenders[0].products[0].decision.noise.flipped',
    ],
    [
      'a distribution that nobody knows',
      withIncome({ distribution: { is: 'cauchy' } }),
      'wrong-form',
      '$.population.attributes[2].distribution.is',
    ],
    ['a fact that is not asked', withIncome({ told: { fact: 'shoeSize' } }), 'wrong-form', '$.population.attributes[2].told.fact'],
    ['an empty condition', withRules({ attribute: 'income' } as never), 'wrong-form', '$.lenders[0].products[0].rules[0]'],
    ['too much exploration', aPolicyFile({ run: { exploration: 0.2 } }), 'wrong-form', '$.run.exploration'],
    ['one name for two attributes', withAttribute(amount!), 'duplicate-name', '$.population.attributes[6].name'],
    ['one fact told twice', withAttribute({ ...amount!, name: 'wish' }), 'duplicate-name', '$.population.attributes[6].told.fact'],
    [
      'one id for two lenders',
      aPolicyFile({ lenders: [aLender('open', openDecision), aLender('open', openDecision)] }),
      'duplicate-name',
      '$.lenders[1].id',
    ],
    [
      'a published rule over what only the lender knows',
      withRules({ attribute: 'hidden', atLeast: 0 } as never),
      'untold-attribute',
      '$.lenders[0].products[0].rules[0].attribute',
    ],
    [
      'a rule over an attribute that is not there',
      withRules({ attribute: 'savings', atLeast: 0 } as never),
      'unknown-attribute',
      '$.lenders[0].products[0].rules[0].attribute',
    ],
    [
      'a bound on words',
      withRules({ attribute: 'band', atLeast: 2 } as never),
      'not-a-number',
      '$.lenders[0].products[0].rules[0].atLeast',
    ],
    [
      'a word that the attribute never takes',
      withRules({ attribute: 'band', oneOf: ['good', 'superb'] } as never),
      'unknown-value',
      '$.lenders[0].products[0].rules[0].oneOf[1]',
    ],
    [
      'points for such a word',
      withDecision({ score: { start: 0, terms: [{ scale: 'choice', attribute: 'band', points: { superb: 1 } }] } }),
      'unknown-value',
      '$.lenders[0].products[0].decision.score.terms[0].points.superb',
    ],
    [
      'a range that nothing is in',
      withRules({ attribute: 'income', atLeast: 5, atMost: 4 } as never),
      'impossible-range',
      '$.lenders[0].products[0].rules[0]',
    ],
    [
      'a soft check blind to what is not there',
      aPolicyFile({ lenders: [{ ...aLender('open', openDecision), softCheck: { unseen: ['savings'] } }] }),
      'unknown-attribute',
      '$.lenders[0].softCheck.unseen[0]',
    ],
    [
      'an answer that is no option of its fact',
      withAttribute({ name: 'place', distribution: { is: 'listed', values: [{ value: 'Atlantis', share: 1 }] }, told: { fact: 'region' } }),
      'answer-not-of-fact',
      '$.population.attributes[6].told.fact',
    ],
    [
      'bands out of order',
      withIncome({ told: { fact: 'timeInJob', bands: [{ from: 2, answer: '1-to-2-years' }] } }),
      'impossible-range',
      '$.population.attributes[2].told.bands[0]',
    ],
    [
      'correlations that no population has',
      aPolicyFile({
        population: {
          attributes,
          correlations: [
            { between: ['amount', 'income'], r: 0.9 },
            { between: ['income', 'hidden'], r: 0.9 },
            { between: ['amount', 'hidden'], r: -0.9 },
          ],
        },
      }),
      'impossible-correlations',
      '$.population.correlations',
    ],
    [
      'a ratio of words',
      aPolicyFile({ population: { attributes, derived: [{ name: 'ratio', sumOf: ['band'], over: 'income' }] } }),
      'not-a-number',
      '$.population.derived[0]',
    ],
    [
      'drift after everybody has arrived',
      aPolicyFile({ drift: [{ afterApplicants: 2_000, changes: [{ what: 'points', add: -1 }] }] }),
      'drift-out-of-run',
      '$.drift[0].afterApplicants',
    ],
    [
      'drift of a product that is not there',
      withDrift({ what: 'points', products: ['closed-loan'], add: -1 }),
      'unknown-product',
      '$.drift[0].changes[0].products[0]',
    ],
    [
      'drift that takes a word away that lenders read',
      withDrift({ what: 'population', attribute: 'band', distribution: { is: 'listed', values: [{ value: 'good', share: 1 }] } }),
      'unknown-value',
      '$.drift[0].changes[0].distribution',
    ],
  ])('%s', (_, file, code, path) => {
    expect(() => parsePolicies(file)).toThrow(expect.objectContaining({ name: 'SimulatorError', code, path }));
  });

  test('a file that is not there, and one that is not JSON, with their names', () => {
    expect(() => readPolicies('nowhere.json')).toThrow(expect.objectContaining({ code: 'not-readable' }));
    expect(() => readPolicies(fileURLToPath(import.meta.url))).toThrow(/read-policies\.test\.ts at \$/);
  });
});

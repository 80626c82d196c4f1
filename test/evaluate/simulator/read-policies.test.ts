import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { simulatorSchema } from './evaluate-simulator.ts';
import { parsePolicies, readPolicies } from './read-policies.ts';
import { aLender, aPolicyFile, openDecision } from './testing/policies.builder.ts';

const own = new URL('policies/', import.meta.url);
const guideText = readFileSync(new URL('../../../docs/simulator.md', import.meta.url), 'utf8');

test.each(readdirSync(own))('the project’s own %s can be simulated', (name) => {
  expect(readPolicies(fileURLToPath(new URL(name, own))).lenders.length).toBeGreaterThan(3);
});

test('the guide shows a file that can be simulated', () => {
  const [, shown] = /```json mine\.json\n(.*?)\n```/s.exec(guideText)!;

  expect(parsePolicies(JSON.parse(shown!)).lenders).toHaveLength(1);
});

test('the schema is printed for editors, with what may be left out', () => {
  expect(simulatorSchema()).toMatchObject({ required: ['format', 'description', 'seed', 'population', 'lenders'] });
});

describe('a file', () => {
  let file: string;
  beforeEach(() => {
    file = join(mkdtempSync(join(tmpdir(), 'liana-policies-')), 'mine.json');
  });
  afterEach(() => rmSync(join(file, '..'), { recursive: true }));

  /** What is said of a file of policies; each line of it without the file's name. */
  function said(text: string): { refused: string[]; warned: string[] } {
    writeFileSync(file, text);
    const warned: string[] = [];
    const bare = (line: string) => line.replace(`${file}:`, '').trim();
    try {
      readPolicies(file, (line) => warned.push(bare(line)));
      return { refused: [], warned };
    } catch (error) {
      return { refused: (error as Error).message.split('\n').map(bare), warned };
    }
  }
  const [, shown] = /```json mine\.json\n(.*?)\n```/s.exec(guideText)!;

  test('of a wrong form is told all that is wrong, with line, column, what is there and what to write', () => {
    const slips = shown!
      .replace('"seed": 7', '"seed": "7"')
      .replace('"sigma": 0.5', '"sigma": 0')
      .replace('"fact": "tenorMonths"', '"fact": "tenorMonth"')
      .replace('"flipped": 0.01', '"flipped": 0.6')
      .replace('"judged"', '"judgd"');

    expect(said(slips).refused).toEqual([
      '4:3: "seed" is "7"',
      'fix: write a number   ($.seed)',
      '11:19: "fact" is "tenorMonth"',
      'fix: did you mean "tenorMonths"?   ($.population.attributes[1].told.fact)',
      '15:62: "sigma" is 0',
      'fix: write a number above 0   ($.population.attributes[2].distribution.sigma)',
      '49:44: "flipped" is 0.6',
      'fix: write at most 0.5   ($.lenders[0].products[0].decision.noise.flipped)',
      '55:30: there is no field "judgd" here',
      'fix: did you mean "judged"?   ($.run.judgd)',
    ]);
  });

  test('that contradicts itself is told each contradiction, as deep as it is', () => {
    const slips = shown!
      .replace('"over": "income"', '"over": "incme"')
      .replace('"attribute": "income", "atLeast": 1000', '"attribute": "conduct", "atLeast": 1000')
      .replace('"attribute": "score", "from": 640', '"attribute": "scor", "from": 640')
      .replace('{ "from": 600, "answer": "fair" }', '{ "from": 600, "answer": "fare" }');

    expect(said(slips).refused.filter((line) => !line.startsWith('fix: '))).toEqual([
      '23:62: "fare" is no answer to the fact "creditBand"',
      '29:17: there is no attribute "incme"',
      '39:23: a published rule tests what the platform is told, and "conduct" is not',
      '45:38: there is no attribute "scor"',
    ]);
  });

  test('whose income in dollars is told as cents is played, with a warning', () => {
    const inDollars = shown!.replace('"fact": "incomeMonthly", "times": 100,', '"fact": "incomeMonthly",');

    expect(said(inDollars)).toEqual({
      refused: [],
      warned: [
        '16:9: "income" is told to incomeMonthly as about 4000, which is $40.00',
        'fix: write "times": 100 if about $4,000.00 is meant   ($.population.attributes[2].told)',
      ],
    });
    expect(said(shown!)).toEqual({ refused: [], warned: [] });
  });
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
    ['a misspelt key', { ...aPolicyFile(), sede: 7 }, 'wrong-form', '$.sede'],
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
    expect(() => readPolicies(fileURLToPath(import.meta.url))).toThrow(/read-policies\.test\.ts:1:1: this is not JSON/);
  });
});

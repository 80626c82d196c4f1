import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bandFact, bandFacts } from './band.ts';
import { checkAnswer } from './check-answer.ts';
import { usFacts } from './us/us-facts.ts';

const definitions = [...usFacts.values()];
const fact = (id: string) => usFacts.get(id)!;

describe('every fact of the United States', () => {
  test('that is asked has a question in both languages', () => {
    const asked = definitions.filter((definition) => definition.askedAt !== 'never');

    const texts = asked.flatMap(({ question }) => [question?.title, question?.why, question?.invalid]);

    expect(texts.every((text) => text?.en && /\p{Script=Han}/u.test(text['zh-Hans']))).toBe(true);
  });

  test('that nobody is asked has a sentence in both languages for an offer that waits for it', () => {
    const untold = definitions.filter(({ askedAt }) => askedAt === 'never').map((definition) => definition.untold);

    expect(untold.length).toBeGreaterThan(0);
    expect(untold.every((text) => text?.en && /\p{Script=Han}/u.test(text['zh-Hans']))).toBe(true);
  });

  test('that is typed as a line has a pattern that browsers accept in a form field', () => {
    const patterns = definitions.flatMap(({ type }) => (type.kind === 'text' ? [type.pattern] : []));

    for (const pattern of patterns) expect(() => new RegExp(`^(?:${pattern})$`, 'v')).not.toThrow();
  });

  test('about the applicant is personal, and none about the wish is', () => {
    expect(definitions.filter((definition) => definition.about === 'person').every((definition) => definition.personal)).toBe(true);
    expect(definitions.filter((definition) => definition.about === 'wish').some((definition) => definition.personal)).toBe(false);
  });

  test('has plausible answers that are answers, where it has any', () => {
    const wrong = definitions.flatMap((definition) => (definition.typical ?? []).filter((value) => checkAnswer(definition, value)));

    expect(wrong).toEqual([]);
  });
});

describe('an answer', () => {
  test.each([
    ['incomeMonthly', 450_000, undefined],
    ['incomeMonthly', 4500.5, 'wrong-type'],
    ['incomeMonthly', '4500', 'wrong-type'],
    ['incomeMonthly', -1, 'out-of-range'],
    ['region', 'IL', undefined],
    ['region', 'Illinois', 'not-an-option'],
    ['dateOfBirth', '1988-02-29', undefined],
    ['dateOfBirth', '1989-02-29', 'wrong-form'],
    ['dateOfBirth', '1850-01-01', 'out-of-range'],
    ['zip', '60614', undefined],
    ['zip', '606140', 'wrong-form'],
    ['phone', '+1 (312) 555-0137', undefined],
    ['ssn', '123-45-6789', undefined],
    ['firstName', '   ', 'wrong-form'],
  ])('for %s of %j gives %j', (id, value, fault) => {
    expect(checkAnswer(fact(id), value)).toBe(fault);
  });
});

describe('what is kept for replay', () => {
  test('blurs an income to a thousand dollars', () => {
    expect(bandFact(fact('incomeMonthly'), 432_150)).toBe('400000-500000');
  });

  test('blurs a ratio to the ranges that lenders use, and keeps the ends open', () => {
    expect(bandFact(fact('debtRatio'), 41.2)).toBe('36-43');
    expect(bandFact(fact('debtRatio'), 12)).toBe('-20');
    expect(bandFact(fact('debtRatio'), Number.POSITIVE_INFINITY)).toBe('60-');
  });

  test('holds nothing that identifies somebody', () => {
    expect(bandFacts(usFacts, { firstName: 'Ada', ssn: '123-45-6789', region: 'IL', unheardOf: 1 })).toEqual({ region: 'IL' });
  });

  test('contains the value that it stands for', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000_000 }), (income) => {
        const [from, to] = bandFact(fact('incomeMonthly'), income)!.split('-').map(Number);

        return from! <= income && income < to!;
      }),
    );
  });
});

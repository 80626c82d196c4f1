import type { LocalizedText } from '@liana/markets';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bandFact, bandFacts } from './band.ts';
import { checkAnswer } from './check-answer.ts';
import { usFacts } from './us/us-facts.ts';

const definitions = [...usFacts.values()];
const inBoth = (text: LocalizedText | undefined) => Boolean(text?.en && /\p{Script=Han}/u.test(text['zh-Hans']));
const fact = (id: string) => usFacts.get(id)!;

describe('every fact of the United States', () => {
  test('that is asked has a name, a question, a true reason and words for a slip, in both languages', () => {
    const asked = definitions.filter((definition) => definition.askedAt !== 'never');

    for (const { id, question } of asked) {
      for (const part of ['label', 'title', 'why', 'invalid'] as const) expect(inBoth(question?.[part]), `${part} of ${id}`).toBe(true);
    }
  });

  test('that is asked has help in both languages, unless anybody knows the answer without', () => {
    const known = ['amount', 'tenorMonths', 'purpose', 'region', 'ageBand', 'dateOfBirth', 'street', 'city', 'zip', 'phone'];

    const asked = definitions.filter(({ askedAt, id }) => askedAt !== 'never' && !known.includes(id));

    expect(asked.filter(({ question }) => !inBoth(question?.help)).map(({ id }) => id)).toEqual([]);
  });

  test('says how sensitive it is and what asking it costs: seconds where somebody answers, nothing elsewhere', () => {
    const wrong = definitions.filter(({ askedAt, costSeconds }) => costSeconds > 0 !== (askedAt !== 'never'));

    expect(wrong.map(({ id }) => id)).toEqual([]);
    expect(definitions.filter(({ personal, sensitivity }) => personal === (sensitivity === 'none')).map(({ id }) => id)).toEqual([]);
  });

  test('is asked of a person only where a person is its source', () => {
    const asked = definitions.filter(({ askedAt }) => askedAt !== 'never');

    expect(asked.every(({ source }) => source === 'asked')).toBe(true);
  });

  test('that nobody is asked has a name, and a sentence in both languages for an offer that waits for it', () => {
    const unasked = definitions.filter(({ askedAt }) => askedAt === 'never');

    expect(unasked.length).toBeGreaterThan(0);
    expect(unasked.filter(({ untold, label }) => !inBoth(untold) || !inBoth(label)).map(({ id }) => id)).toEqual([]);
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

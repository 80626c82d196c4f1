import type { AnswerValue, Locale } from '@liana/contract';
import { checkAnswer, type FactDefinition, type FactDictionary } from '@liana/matching';
import { ProblemError } from '../http/problem.ts';
import { isSentinel } from './sentinels.ts';

/** The definition of a fact that may be answered at this point. @throws {ProblemError} `invalid-request` for any other. */
export function askedFact(dictionary: FactDictionary, fact: string, askedAt: readonly FactDefinition['askedAt'][]): FactDefinition {
  const definition = dictionary.get(fact);
  if (!definition?.question || definition.source !== 'asked' || !askedAt.includes(definition.askedAt)) {
    throw new ProblemError('invalid-request', 'This is not asked here.', {
      errors: [{ path: 'fact', message: 'expected a fact that is asked' }],
    });
  }
  return definition;
}

/** @throws {ProblemError} `invalid-request` with the question's own words, in the person's language, when the value does not fit. */
export function checkGivenAnswer(definition: FactDefinition, value: AnswerValue, locale: Locale): void {
  if (checkAnswer(definition, value) === undefined && !isSentinel(definition.id, String(value))) return;
  const message = definition.question!.invalid[locale];
  throw new ProblemError('invalid-request', 'The answer does not fit its question.', { errors: [{ path: 'value', message }] });
}

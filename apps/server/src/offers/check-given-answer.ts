import type { AnswerValue, Locale } from '@liana/contract';
import { checkAnswer, type FactDefinition, type FactDictionary } from '@liana/matching';
import { ProblemError } from '../http/problem.ts';
import type { Tenant } from '../tenants/tenant.ts';
import { sentinelMessage } from './sentinels.ts';

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

/** Who answers, in which language, and when. */
interface Answering {
  tenant: Tenant;
  locale: Locale;
  now: Date;
}

/** @throws {ProblemError} `invalid-request` with what is wrong with the value, in the person's language. */
export function checkGivenAnswer(definition: FactDefinition, value: AnswerValue, { tenant, locale, now }: Answering): void {
  // A placeholder first: it may lie outside the type's range too, and its own words say more.
  const sentinel = sentinelMessage(definition.id, String(value), { now, isTest: tenant.mode === 'test' });
  if (!sentinel && checkAnswer(definition, value) === undefined) return;
  const message = (sentinel ?? definition.question!.invalid)[locale];
  throw new ProblemError('invalid-request', 'The answer does not fit its question.', { errors: [{ path: 'value', message }] });
}

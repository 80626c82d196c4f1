import { closest } from '../facts/closest.ts';
import type { FactDefinition, FactDictionary, FactId } from '../facts/fact.ts';
import { checkAtom } from './check-atom.ts';
import { factsIn } from './evaluate.ts';
import { placeholdersIn, strayBracesIn } from './reason-text.ts';
import type { Predicate, Rule } from './rule.ts';
import { isNumeric, isTestable, type RuleFault } from './rule-fault.ts';

/** Tests a rule against the facts of its market. Empty when it can be evaluated and may be applied. */
export function checkRule(rule: Rule, dictionary: FactDictionary): RuleFault[] {
  const faults = checkPredicate(rule.when, dictionary, ['when']);
  // A misspelt fact would be told again by every text that names it.
  return faults.some(({ code }) => code === 'unknown-fact') ? faults : [...faults, ...checkReason(rule)];
}

/** Only what the rule tests has a figure to put in the place of a name. */
function checkReason({ when, reason }: Rule): RuleFault[] {
  const tested = factsIn(when);
  const fix = (name: string) => {
    const meant = closest(name, tested);
    return meant === undefined ? `use ${tested.map((fact) => `{${fact}}`).join(' or ')}, or no placeholder` : `did you mean {${meant}}?`;
  };
  return (['text', 'change'] as const).flatMap((part) =>
    Object.entries(reason[part] ?? {}).flatMap(([locale, text]) => {
      const at = ['reason', part, locale];
      const strangers = [...new Set(placeholdersIn(text))].filter((fact) => !tested.includes(fact));
      return [
        ...strangers.map((name) => ({
          code: 'unknown-placeholder' as const,
          message: `{${name}} stands for no fact that the rule tests`,
          fix: fix(name),
          at,
        })),
        ...strayBracesIn(text).map((stray) => ({
          code: 'unknown-placeholder' as const,
          message: `${stray} is no placeholder`,
          fix: fix(stray),
          at,
        })),
      ];
    }),
  );
}

function checkPredicate(predicate: Predicate, dictionary: FactDictionary, at: RuleFault['at']): RuleFault[] {
  const checkParts = (word: 'all' | 'any', parts: readonly Predicate[]) =>
    parts.flatMap((part, index) => checkPredicate(part, dictionary, [...at, word, index]));
  if ('all' in predicate) return checkParts('all', predicate.all);
  if ('any' in predicate) return checkParts('any', predicate.any);
  if ('not' in predicate)
    return [...checkPredicate(predicate.not, dictionary, [...at, 'not']), ...checkNegation(predicate.not, dictionary, at)];

  const fact = known(predicate.fact, dictionary, [...at, 'fact']);
  if (!('compare' in predicate)) return isFault(fact) ? [fact] : checkAtom(predicate, fact, at);
  const other = known(predicate.to, dictionary, [...at, 'to']);
  return [fact, other].flatMap((side, index) => {
    if (isFault(side)) return [side];
    if (isNumeric(side)) return [];
    const fix = `compare two of ${[...dictionary.values()]
      .filter(isNumeric)
      .map(({ id }) => id)
      .join(', ')}`;
    return [
      { code: 'wrong-value-type' as const, message: `${side.id} is no number to compare`, fix, at: [...at, index === 0 ? 'fact' : 'to'] },
    ];
  });
}

/** Negated, a refusal would be a demand. */
function checkNegation(negated: Predicate, dictionary: FactDictionary, at: RuleFault['at']): RuleFault[] {
  const turned = factsIn(negated).find((fact) => dictionary.get(fact)?.prohibitedBasis);
  if (turned === undefined) return [];
  const fix = `move ${turned} out of "not", into a rule of its own`;
  return [{ code: 'prohibited-basis', message: `${turned} must not stand inside "not"`, fix, at: [...at, 'not'] }];
}

/** The fact's definition, or why no rule can test it. */
function known(id: FactId, dictionary: FactDictionary, at: RuleFault['at']): FactDefinition | RuleFault {
  const definition = dictionary.get(id);
  if (definition && isTestable(definition)) return definition;
  const testable = [...dictionary.values()].filter(isTestable).map((fact) => fact.id);
  const meant = definition ? undefined : closest(id, testable);
  const fix = meant === undefined ? `use one of ${testable.join(', ')}` : `did you mean "${meant}"?`;
  if (definition) return { code: 'untestable-fact', message: `${id} is a ${definition.type.kind}, which no rule may test`, fix, at };
  return { code: 'unknown-fact', message: `${id} is no fact of this market`, fix, at };
}

const isFault = (side: FactDefinition | RuleFault): side is RuleFault => 'code' in side;

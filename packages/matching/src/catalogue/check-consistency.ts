import type { FactDictionary } from '../facts/fact.ts';
import type { FactLines } from '../rules/consistency/fact-line.ts';
import { type RuleFinding, ruleFindings } from '../rules/consistency/rule-findings.ts';
import type { Rule } from '../rules/rule.ts';
import { predicateSentence } from '../rules/sentence/rule-sentence.ts';
import type { CatalogueFault } from './fault.ts';
import { impliedRules } from './implied-rules.ts';
import type { Lender, Product } from './schema.ts';

/** Whether a finding leaves the product as it is: somebody can get it, and nobody is refused wrongly. */
export function isOnlyIdle(code: CatalogueFault['code']): boolean {
  return code === 'never-bites' || code === 'implied-by-others' || code === 'dead-alternative';
}

/** Rules of a product that contradict each other or its own figures, and those that change nothing. Each rule must be sound by itself. */
export function productFindings(
  product: Product,
  lender: Lender,
  path: string,
  { dictionary, lines }: { dictionary: FactDictionary; lines: FactLines },
): CatalogueFault[] {
  const given = new Map(impliedRules(product, lender).map((rule) => [rule, figureOf(rule)]));
  return ruleFindings(product.rules, [...given.keys()], lines).map((finding) => {
    const { rule, code, at } = finding;
    const place = [path, 'rules', product.rules.indexOf(rule), ...at].join('.');
    const figure = given.get(rule);
    const where = figure ? { path: `${path}.${figure.field}`, field: figure.field } : { path: place, field: 'rules', rule: rule.id };
    return { code, ...wordsOf(finding, described), product: product.id, ...where };
  });

  function described(rule: Rule): string {
    const name = given.get(rule)?.name ?? `rule ${rule.id}`;
    return `${name} (${predicateSentence(rule.when, dictionary, 'en')})`;
  }
}

interface Figure {
  field: keyof Product;
  name: string;
}

/** The figure of a product that a rule follows from, by the fact that the rule tests. */
function figureOf({ when }: Rule): Figure {
  return ('fact' in when ? figures.get(when.fact) : undefined) ?? { field: 'id', name: "the product's figures" };
}

const figures: ReadonlyMap<string, Figure> = new Map([
  ['amount', { field: 'amount', name: "the product's amounts" }],
  ['tenorMonths', { field: 'tenorsMonths', name: "the product's months" }],
  ['region', { field: 'lenderId', name: "the lender's licence" }],
]);

/** More rules than anybody compares at once. */
const mostNamed = 5;

function wordsOf({ code, rule, others }: RuleFinding, described: (rule: Rule) => string): { message: string; fix: string } {
  const named = others.slice(0, mostNamed).map(described);
  const those = [...named, ...(others.length > mostNamed ? [`${others.length - mostNamed} more rules`] : [])].join(' and ');
  switch (code) {
    case 'nobody-passes':
      return { message: `nobody can pass ${described(rule)}`, fix: 'widen it so that some answers pass' };
    case 'contradictory-rules':
      return {
        message: `nobody can get the product: ${described(rule)} contradicts ${those}`,
        fix: 'change one of them so that some answers pass all',
      };
    case 'never-bites':
      return { message: `everybody passes ${described(rule)}`, fix: 'remove the rule, or tighten it so that it refuses somebody' };
    case 'implied-by-others':
      return { message: `${described(rule)} refuses nobody whom ${those} lets through`, fix: 'remove the rule, or tighten it' };
    case 'dead-alternative':
      return {
        message: others.length === 0 ? 'this alternative can never hold' : `this alternative can never hold together with ${those}`,
        fix: 'remove it, or correct its bounds',
      };
  }
}

import type { FactDictionary } from '../../facts/fact.ts';
import { locales } from '../../facts/localized.ts';
import { checkRule } from '../check-rule.ts';
import { factLines } from '../consistency/fact-line.ts';
import { type RuleFinding, ruleFindings } from '../consistency/rule-findings.ts';
import type { Rule, RuleKind } from '../rule.ts';
import type { TableFault, TableReading, TableRule } from './table.ts';

/** Makes the rules of a table that could be read, and tests them as those of a catalogue are tested. */
export function checkTable(written: readonly TableRule[], dictionary: FactDictionary): TableReading {
  const halfTold = written.flatMap(oneLanguageOnly);
  if (halfTold.length > 0) return { ok: false, faults: halfTold };
  const sources = new Map(written.map((source) => [ruleOf(source), source]));
  const rules = [...sources.keys()];
  // Cells were read by the facts' own types: what is left are the texts, which name facts of their rule alone.
  const faults = rules.flatMap((rule) =>
    checkRule(rule, dictionary).map(({ message, fix, at }): TableFault => {
      const { line, cells } = sources.get(rule)!;
      const cell = cells.get(at.slice(1).join(' '));
      return {
        line,
        ...(cell && { column: cell.column, found: cell.text }),
        expected: `facts of the rule in braces, and no others: ${message}`,
        fix,
      };
    }),
  );
  if (faults.length > 0) return { ok: false, faults };
  const findings = ruleFindings(rules, [], factLines(dictionary));
  const placed = (wanted: readonly RuleFinding['code'][]) =>
    findings.filter(({ code }) => wanted.includes(code)).map((finding) => placeOf(finding, sources.get(finding.rule)!));
  const contradictions = placed(['nobody-passes', 'contradictory-rules']);
  if (contradictions.length > 0) return { ok: false, faults: contradictions };
  return { ok: true, rules, warnings: placed(['never-bites', 'implied-by-others', 'dead-alternative']) };
}

function ruleOf({ cells, alternatives }: TableRule): Rule {
  const text = (key: string) => cells.get(key)?.text ?? '';
  const localized = (part: string) => ({ en: text(`${part} en`), 'zh-Hans': text(`${part} zh-Hans`) });
  const when = alternatives.map((alternative) => alternative.when);
  return {
    id: text('rule'),
    kind: text('kind') as RuleKind,
    when: when.length === 1 ? when[0]! : { any: when },
    reason: { code: text('reason'), text: localized('text'), ...(text('change en') !== '' && { change: localized('change') }) },
  };
}

function oneLanguageOnly({ line, cells }: TableRule): TableFault[] {
  const told = locales.map((locale) => cells.get(`change ${locale}`)).map((cell) => ({ column: cell?.column, isBlank: !cell?.text }));
  const blank = told.find(({ isBlank }) => isBlank);
  if (!blank || told.every(({ isBlank }) => isBlank)) return [];
  const fix = `fill in ${locales.map((locale) => `"change ${locale}"`).join(' and ')}`;
  return [{ line, ...(blank.column && { column: blank.column }), expected: 'the change in both languages, or in none', fix }];
}

function placeOf({ code, rule, others, at }: RuleFinding, { line, alternatives }: TableRule): TableFault {
  const those = others.map(({ id }) => id).join(' and ');
  const row = alternatives[typeof at[2] === 'number' ? at[2] : 0];
  switch (code) {
    case 'nobody-passes':
      return { line, found: rule.id, expected: 'a rule that somebody can pass', fix: 'widen one of its rows' };
    case 'contradictory-rules':
      return { line, found: rule.id, expected: `a rule that somebody can pass together with ${those}`, fix: 'change one of them' };
    case 'never-bites':
      return { line, found: rule.id, expected: 'a rule that refuses somebody', fix: 'remove it, or tighten its rows' };
    case 'implied-by-others':
      return {
        line,
        found: rule.id,
        expected: `a rule that refuses somebody whom ${those} lets through`,
        fix: 'remove it, or tighten its rows',
      };
    case 'dead-alternative':
      return {
        line: row?.line ?? line,
        expected: `a row that somebody can pass${those && ` together with ${those}`}`,
        fix: 'remove it, or correct its cells',
      };
  }
}

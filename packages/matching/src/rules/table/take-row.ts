import { closest } from '../../facts/closest.ts';
import { idSchema, type Predicate, ruleKinds, writtenTextSchema } from '../rule.ts';
import { CellError, readCell } from './cell.ts';
import type { Column } from './heading.ts';
import type { Columns, TableFault, TableRule } from './table.ts';

interface Row {
  line: number;
  texts: readonly string[];
  columns: Columns;
  name: string;
  rules: Map<string, TableRule>;
}

/** Takes a row into the rule that it is an alternative of. */
export function takeRow({ line, texts, columns, name, rules }: Row): TableFault[] {
  const faults: TableFault[] = [];
  const rule: TableRule = rules.get(name) ?? { line, cells: new Map(), alternatives: [] };
  const isFirst = !rules.has(name);
  rules.set(name, rule);
  const conditions: Predicate[] = [];
  for (const [index, column] of columns.entries()) {
    const at = { line, column: index + 1 };
    const text = texts[index]!;
    if (!column) continue;
    if (column.kind === 'fact' || column.kind === 'comparison') {
      if (text === '') continue;
      try {
        conditions.push(readCell(column, text));
      } catch (error) {
        if (!(error instanceof CellError)) throw error;
        faults.push({ ...at, ...error.fault });
      }
    } else {
      faults.push(...takeText(rule, keyOf(column), column.kind === 'name' && column.name === 'rule' ? name : text, at, isFirst));
    }
  }
  if (conditions.length === 0 && faults.length === 0) {
    const fix = 'a row of blanks lets everybody pass: remove it, or fill in a cell';
    faults.push({ line, expected: 'at least one condition in a row', fix });
  }
  rule.alternatives.push({ line, when: conditions.length === 1 ? conditions[0]! : { all: conditions } });
  return faults;
}

/** `kind`, `reason`, `text en` and so on. */
const keyOf = (column: Extract<Column, { kind: 'name' | 'text' }>) =>
  column.kind === 'name' ? column.name : `${column.part} ${column.locale}`;

/** What a rule is called and says: written in its first row, and blank or the same in the others. */
function takeText(rule: TableRule, key: string, text: string, at: { line: number; column: number }, isFirst: boolean): TableFault[] {
  if (isFirst) {
    rule.cells.set(key, { text, column: at.column });
    return faultOfText(key, text, at);
  }
  const first = rule.cells.get(key)!.text;
  if (text === '' || text === first) return [];
  const fix = 'leave the cell blank, or name another rule';
  return [{ ...at, found: text, expected: 'what the first row of the rule says, or nothing', fix }];
}

function faultOfText(key: string, text: string, at: { line: number; column: number }): TableFault[] {
  if (key === 'product' || (key.startsWith('change') && text === '')) return [];
  if (text === '') {
    const what = key === 'kind' ? 'kind' : key === 'rule' ? 'name' : 'reason';
    return [{ ...at, expected: `a ${what} in the first row of a rule`, fix: 'fill in the cell' }];
  }
  if (key === 'kind' && !ruleKinds.some((kind) => kind === text)) {
    const meant = closest(text, ruleKinds);
    const fix = meant === undefined ? 'use one of them' : `did you mean "${meant}"?`;
    return [{ ...at, found: text, expected: `one of ${ruleKinds.join(', ')}`, fix }];
  }
  if ((key === 'rule' || key === 'reason') && !idSchema.safeParse(text).success) {
    return [{ ...at, found: text, expected: 'small letters and digits, with single hyphens between', fix: 'write such as least-income' }];
  }
  const slip = key.includes(' ') ? writtenTextSchema.safeParse(text).error?.issues[0] : undefined;
  return slip ? [{ ...at, found: text, expected: slip.message, fix: 'type it anew: something in it cannot be seen' }] : [];
}

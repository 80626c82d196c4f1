import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { catalogueJsonSchema, type Rule, ruleSentence, usFacts } from '@liana/matching';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkFile, explainFile } from './explain-file.ts';
import { printTable } from './table.ts';

const guide = readFileSync(new URL('../../../../../docs/catalogue.md', import.meta.url), 'utf8');
/** The block of the guide with this name behind its language. */
const block = (name: string) => {
  const [, text] = new RegExp(`\`\`\`\\w+ ${name}\\n(.*?)\n\`\`\``, 's').exec(guide)!;
  return `${text}\n`;
};

const now = new Date('2026-11-22T18:00:00Z');

let folder: string;
const file = (name: string) => join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'liana-guide-'));
  writeFileSync(file('catalogue.json'), block('catalogue.json'));
  writeFileSync(file('policy.csv'), block('policy.csv'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the guide to catalogues', () => {
  test('has a catalogue without a fault, for the import and for an editor', () => {
    const accepts = new Ajv({ strict: true }).compile(catalogueJsonSchema(usFacts, 'en'));

    expect(checkFile(file('catalogue.json'), now)).toBe(`${file('catalogue.json')}: 1 product, 2 rules, no fault.`);
    expect(accepts(JSON.parse(block('catalogue.json'))) || accepts.errors).toBe(true);
  });

  test('shows what explaining it prints', () => {
    expect(`${explainFile(file('catalogue.json'), 'en')}\n`).toBe(block('explain'));
  });

  test('has a catalogue that is explained in Chinese too', () => {
    expect(explainFile(file('catalogue.json'), 'zh-Hans').split('\n')).toEqual([
      'alder-plan  Alder 分期 · Alder Bank',
      '  amount-range      借款：金额从 US$100.00 到 US$5,000.00。',
      '  tenor-offered     借款：期数是以下之一：6 个月、12 个月。',
      '  licensed-state    申请人：所在州是以下之一：“伊利诺伊州”、“纽约州”。',
      '  least-income      申请人：税前月收入不低于 US$1,500.00。',
      '  amount-to-income  借款：（信用评分是“极好（740 及以上）”）或（金额不高于税前月收入的 2 倍）。',
    ]);
  });

  test('shows what its table says', () => {
    const { rules, warnings } = printTable(file('policy.csv'), 'alder-plan');
    const sentences = (JSON.parse(rules) as Rule[]).map((rule) => `${rule.id}  ${ruleSentence(rule, usFacts, 'en')}\n`).join('');

    expect(warnings).toEqual([]);
    expect(sentences).toBe(block('table'));
  });

  test('has rules in its table that fit into its catalogue', () => {
    const catalogue = JSON.parse(block('catalogue.json'));
    catalogue.products[0].rules = JSON.parse(printTable(file('policy.csv'), 'alder-plan').rules);
    writeFileSync(file('with-table.json'), JSON.stringify(catalogue));

    expect(checkFile(file('with-table.json'), now)).toContain('1 product, 2 rules, no fault.');
  });

  test('shows what a slip gives', () => {
    writeFileSync(
      file('slip.json'),
      block('catalogue.json').replace('"fact": "incomeMonthly", "atLeast"', '"fact": "incomeMontly", "atLeast"'),
    );

    expect(() => checkFile(file('slip.json'), now)).toThrow(block('fault').replace('catalogue.json', file('slip.json')).trimEnd());
  });

  test('lists every fact that rules may test', () => {
    const testable = [...usFacts.values()].filter(({ type }) => type.kind !== 'text' && type.kind !== 'date').map(({ id }) => id);

    expect(testable.filter((id) => !guide.includes(`\`${id}\``))).toEqual([]);
  });
});

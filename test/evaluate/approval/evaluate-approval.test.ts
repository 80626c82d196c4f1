import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { evaluateApproval } from './evaluate-approval.ts';

/** Numbers that look drawn and are the same in every run. */
const drawn = (row: number, purpose: number) => {
  const mixed = Math.sin(row * 12.9898 + purpose * 78.233) * 43_758.5453;
  return mixed - Math.floor(mixed);
};
const folders: string[] = [];

/** A folder with a table in which a score says much and the group nothing. */
function aTable(
  name: string,
  { rows, columns = {}, more = () => '' }: { rows: number; columns?: object; more?: (row: number, approved: boolean) => string },
) {
  const folder = mkdtempSync(join(tmpdir(), 'liana-evaluate-'));
  folders.push(folder);
  const lines = Array.from({ length: rows }, (_, row) => {
    const approved = drawn(row, 2) < (drawn(row, 1) < 0.6 ? 0.999 : 0.35);
    return `${drawn(row, 1).toFixed(4)},${row % 2 ? 'a' : 'b'},${approved ? 1 : 0}${more(row, approved)}`;
  });
  writeFileSync(join(folder, 'rows.csv'), `${['score', 'group', 'approved', ...Object.keys(columns)].join(',')}\n${lines.join('\n')}\n`);
  writeFileSync(
    join(folder, 'dataset.json'),
    JSON.stringify({
      name,
      file: 'rows.csv',
      source: 'made up for this test',
      licence: 'public domain',
      separator: ',',
      missing: [''],
      target: { column: 'approved', good: ['1'], bad: ['0'] },
      columns: { score: { kind: 'number', direction: 'falling' }, group: { kind: 'protected' }, ...columns },
      baseline: { auc: 0.9, brier: 0.1, ece: 0.02, coverage80: 60, pass80: 99 },
    }),
  );
  return folder;
}

const quietly = () => {};
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

describe('the approval evaluation', () => {
  test('gives the figures of a table on rows that the models had not seen, with their gates', async () => {
    const { figures } = await evaluateApproval([aTable('clear', { rows: 2_000 })], quietly);

    const value = (id: string) => figures.find((figure) => figure.id === `approval.clear.${id}`)!;
    expect(figures.map(({ id }) => id.slice('approval.clear.'.length))).toEqual([
      'auc',
      'brier',
      'ece',
      'coverage80',
      'pass80',
      'certifiedPass',
      'certifiedCoverage',
    ]);
    expect(value('auc')).toMatchObject({ gate: 0.89, ok: true });
    expect(value('ece')).toMatchObject({ gate: 0.02, ok: true });
    expect(value('coverage80').value).toBeCloseTo(60, -1);
    expect(value('certifiedPass')).toMatchObject({ gate: 95, ok: true });
    expect(value('certifiedCoverage').value).toBeGreaterThan(50);
  });

  test('says what comes near to a leak, and goes on', async () => {
    const letter = (row: number, approved: boolean) => `,${(row % 17 === 0 ? !approved : approved) ? 'filed' : 'sent'}`;

    const { report } = await evaluateApproval(
      [aTable('near', { rows: 1_000, columns: { letter: { kind: 'category' } }, more: letter })],
      quietly,
    );

    expect(report).toMatch(/noticed: letter alone tells who is approved, area under the curve 0\.93\d; make sure/);
  });

  test('reports each protected group, and what no model may read', async () => {
    const { report } = await evaluateApproval(
      [aTable('told', { rows: 300, columns: { letter: { kind: 'after-decision' } }, more: (_, approved) => `,${approved}` })],
      quietly,
    );

    expect(report).toMatch(/group +rows +approved %/);
    expect(report).toMatch(/\n +a +150 /);
    expect(report).toContain('refused, known only after the decision: letter');
  });

  test('certifies nothing where rows are too few to prove anything, and says so', async () => {
    const { figures, report } = await evaluateApproval([aTable('few', { rows: 200 })], quietly);

    expect(figures.map(({ id }) => id)).not.toContain('approval.few.certifiedPass');
    expect(figures.at(-1)).toMatchObject({ id: 'approval.few.certifiedCoverage', value: 0 });
    expect(report).toContain('nothing certified');
  });

  test('puts all tables into one, with gates kept and missed, and says of those missed what was promised', async () => {
    const tables = [aTable('many', { rows: 2_000 }), aTable('handful', { rows: 200 })];

    const { report } = await evaluateApproval(tables, quietly);

    expect(report).toMatch(/\n {2}table +rows +auc +brier +ece +coverage80 +pass80 +certifiedCoverage +certifiedPass\n/);
    expect(report).toMatch(/\n {2}many +2,000 +0\.\d{3} ✓ +0\.\d{3} +0\.\d{3} ✓ +\d+\.\d % +\d+\.\d % +\d+\.\d % +\d+\.\d % ✓\n/);
    expect(report).toMatch(/\n {2}handful +200 +0\.\d{3} [✓✗] .* 0\.0 % +–\n/);
    expect(report.indexOf('many: 2,000 rows')).toBeGreaterThan(report.indexOf('handful'));
  });

  test('tells how far it is by rows, since a large table takes longer', async () => {
    const told: string[] = [];

    await evaluateApproval([aTable('small', { rows: 100 }), aTable('large', { rows: 300 })], (done, what) => told.push(`${done} ${what}`));

    expect(told).toHaveLength(10);
    expect(told.slice(0, 1)).toEqual(['0 small: part 1 of 5']);
    expect(told.slice(5, 6)).toEqual(['0.25 large: part 1 of 5']);
  });

  test.each([
    [
      'a column that is the decision in other words',
      'letter',
      'leak',
      /leaking: "letter" alone tells who is approved: area under the curve 1\.000/,
    ],
    [
      'a protected attribute among the inputs',
      'ageBand',
      'protected',
      /leaking: the model may not read "ageBand": "age" is a protected attribute/,
    ],
  ])('refuses %s', async (_, column, code, message) => {
    const folder = aTable('leaking', { rows: 400, columns: { [column]: { kind: 'category' } }, more: (_row, approved) => `,${approved}` });

    await expect(evaluateApproval([folder], quietly)).rejects.toMatchObject({
      name: 'InputError',
      code,
      message: expect.stringMatching(message),
    });
  });

  test('refuses a table that has hardly anybody of one outcome', async () => {
    const folder = aTable('all', { rows: 4 });

    await expect(evaluateApproval([folder], quietly)).rejects.toMatchObject({
      code: 'table-invalid',
      message: expect.stringMatching(/^all: expected at least 5 rows of either outcome/),
    });
  });

  test('refuses to evaluate nothing, and one table twice', async () => {
    const folder = aTable('twice', { rows: 50 });

    await expect(evaluateApproval([], quietly)).rejects.toThrow('<folder> is missing');
    await expect(evaluateApproval([folder, folder], quietly)).rejects.toThrow('the table twice is named twice');
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { evaluateSimulator } from '../evaluate-simulator.ts';
import { aLender, aPolicyFile, openDecision } from '../testing/policies.builder.ts';

const folder = mkdtempSync(join(tmpdir(), 'report-'));
afterAll(() => rmSync(folder, { recursive: true }));
const fileOf = (name: string, file: object) => {
  const path = join(folder, `${name}.json`);
  writeFileSync(path, JSON.stringify(file));
  return path;
};
const played = (...files: string[]) => evaluateSimulator(files, () => {});
const small = { training: 600, judged: 300 };
const rate = String.raw`\d+\.\d+ % \(\d+\.\d–\d+\.\d\)`;

describe('the report of one file', () => {
  const alone = fileOf('alone', aPolicyFile({ run: small }));

  test('has a row for it and none for all, each rate with its interval', async () => {
    const { report } = await played(alone);

    expect(report).toMatch(new RegExp(`\\n {2}alone +${rate} +90 % +${rate} +${rate} +${rate}\\n +95 % +${rate}`));
    expect(report).not.toContain('all 1 files');
    expect(report).toMatch(new RegExp(`\\n {2}simulator\\.wideNet +${rate}\\n {2}simulator\\.recommended +${rate}\\n`));
  });

  test('says that no lender prequalifies, and has no figures of it', async () => {
    const { report, figures } = await played(alone);

    expect(report).toContain('alone: no lender prequalifies.');
    expect(figures.filter(({ id }) => id.includes('prequalified'))).toEqual([]);
  });

  test('counts its gates once', async () => {
    const { report, figures } = await played(alone);

    expect(report).toContain(`All ${figures.filter(({ id, ok }) => ok !== undefined && id.includes('.alone')).length} gates are kept.`);
  });
});

test('the report of several files ends its tables with all of them', async () => {
  const { report } = await played(fileOf('one', aPolicyFile({ run: small })), fileOf('two', aPolicyFile({ run: small, seed: 2 })));

  expect(report).toMatch(new RegExp(`\\n {2}two .*\\n.*\\n {2}all 2 files +${rate} +90 %`));
});

describe('the report of drift', () => {
  const run = { training: 800, judged: 200, following: 1_500, batch: 250, exploration: 0.05, window: 600 };
  const drift = [{ afterApplicants: 1_500, changes: [{ what: 'points', add: -1.5 } as const] }];
  const lenders = [aLender('first', openDecision), aLender('second', openDecision)];

  test('has each way to go on before and after, says where a promise was not kept again, and draws it by batch', async () => {
    const { report } = await played(fileOf('drifts', aPolicyFile({ run, drift, lenders })));

    expect(report).toContain('drifts: lenders change after 1,500 applicants');
    expect(report).toMatch(new RegExp(`o without feedback +${rate} +${rate} .* not by the end +not by the end\\n`));
    expect(report).toMatch(/\n {2}● with feedback, newest 600 .* \d+ /);
    expect(report).toMatch(/ 90 % ┤─.*│─/);
    expect(report).toMatch(/\n +1,000 +1,500 +2,250\n/);
  });

  test('speaks of no change where none is', async () => {
    const { report } = await played(fileOf('steady', aPolicyFile({ run, lenders })));

    expect(report).toContain('steady: 1,500 more applicants, no lender changes');
    expect(report).not.toContain('lenders change');
  });
});

describe('where nobody passes the published rules', () => {
  const lender = aLender('strict', openDecision, [
    { attribute: 'amount', atMost: 10_000 },
    { attribute: 'income', atLeast: 1_000_000 },
  ]);

  test('the rule that stands in the way is named, with what people tell', async () => {
    const strict = fileOf('strict', aPolicyFile({ lenders: [lender], run: small }));

    await expect(played(strict)).rejects.toThrow(
      /strict\.json at \$\.lenders\[0\]\.products\[0\]\.rules\[1\]: nobody can apply anywhere: none of 600 applicants .* This one lets 0 of them through; income is told as [\d.,]+ to [\d,]+\. Loosen it/,
    );
  });

  test('of a kind of word, the words are named', async () => {
    const noBand = aLender('strict', openDecision, [{ attribute: 'band', noneOf: ['building', 'fair', 'good', 'excellent'] }]);

    await expect(played(fileOf('words', aPolicyFile({ lenders: [noBand], run: small })))).rejects.toThrow(
      'band is told as "building", "excellent", "fair", "good".',
    );
  });

  test('no other file is played before that is said', async () => {
    const told: string[] = [];
    const files = [fileOf('fine', aPolicyFile({ run: small })), fileOf('last', aPolicyFile({ lenders: [lender], run: small }))];

    await expect(evaluateSimulator(files, (_, what) => told.push(what))).rejects.toMatchObject({ code: 'nobody-applies' });
    expect(told).toEqual([]);
  });

  test('one product among others that nobody passes is no fault', async () => {
    const { report } = await played(fileOf('mixed', aPolicyFile({ lenders: [lender, aLender('open', openDecision)], run: small })));

    expect(report).toMatch(/\n {2}mixed +\d/);
  });
});

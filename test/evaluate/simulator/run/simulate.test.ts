import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { evaluateSimulator } from '../evaluate-simulator.ts';
import { parsePolicies } from '../read-policies.ts';
import { rateOf } from '../statistics/rate.ts';
import { covered, empty, passes } from '../strategies/course.ts';
import { aLender, aPolicyFile, coinFlip, openDecision } from '../testing/policies.builder.ts';
import type { PromiseCourse } from './judge.ts';
import { begin, simulate } from './simulate.ts';

const quietly = () => {};
const play = (file: object) => simulate(begin(parsePolicies(file)), quietly);
const passRate = ({ recommended }: PromiseCourse) => rateOf(passes(recommended.tallies))!;
const coverage = ({ tallies }: PromiseCourse['recommended']) => rateOf(covered(tallies))!.value;

describe('a lender without noise who decides by what is told', () => {
  const { stages } = play(aPolicyFile());
  const [before, after] = stages;

  test('is learned: nearly all that is recommended passes, and nearly all that passes is recommended', () => {
    for (const promised of before!.promised) {
      expect(passRate(promised).value).toBeGreaterThan(0.99);
      expect(coverage(promised.recommended)).toBeGreaterThan(0.95 * rateOf(passes(before!.wideNet.tallies))!.value);
    }
  });

  test('refuses many in the wide net', () => {
    // Fair or better without a bankruptcy, or excellent: three eighths and one eighth of all.
    expect(rateOf(passes(before!.wideNet.tallies))!.value).toBeCloseTo(0.5, 1);
  });

  test('without a soft check nobody stands after it', () => {
    expect(after!.wideNet.tallies).toEqual([]);
  });
});

describe('lenders who throw a coin', () => {
  const lenders = ['first', 'second', 'third', 'fourth'].map((id) => ({ ...aLender(id, coinFlip), softCheck: {} }));

  test.each([1, 2, 3])('are never certified, and their applicants’ lists stay empty: seed %i', (seed) => {
    const { stages } = play(aPolicyFile({ seed, lenders, run: { training: 600, judged: 100 } }));

    for (const { certified, recommended } of stages.flatMap(({ promised }) => promised)) {
      expect(certified).toBe(0);
      expect(rateOf(empty(recommended.tallies))!.value).toBe(1);
    }
  });
});

describe('between a coin and certainty', () => {
  const byHidden = { scale: 'linear', attribute: 'hidden', from: 0, per: 1, points: 2 } as const;
  const noisy = { ...openDecision, noise: { temperature: 0.5, flipped: 0.01 } };
  const { stages } = play(aPolicyFile({ lenders: [aLender('noisy', noisy), aLender('coin', coinFlip)] }));
  const { promised, wideNet } = stages[0]!;

  test('nobody recommends more at the same promise than the oracle, or better as much', () => {
    for (const { recommended, oracle, oracleOfAsMany } of promised) {
      expect(coverage(recommended)).toBeLessThanOrEqual(coverage(oracle) + 0.01);
      expect(rateOf(passes(oracleOfAsMany.tallies))!.high).toBeGreaterThan(rateOf(passes(recommended.tallies))!.low);
      expect(coverage(oracleOfAsMany)).toBeLessThanOrEqual(coverage(recommended));
    }
  });

  test('who knows only what is asked recommends no more than who knows all, and as much where all is asked', () => {
    const hiding = { ...openDecision, score: { ...openDecision.score!, terms: [...openDecision.score!.terms!, byHidden] } };
    const hidden = play(aPolicyFile({ lenders: [aLender('hiding', hiding)] })).stages[0]!.promised;

    for (const { informed, oracle } of promised) expect(coverage(informed)).toBeCloseTo(coverage(oracle), 2);
    for (const { informed, oracle } of hidden) expect(coverage(informed)).toBeLessThan(coverage(oracle) - 0.05);
  });

  test('a higher promise is kept by recommending less, and any by recommending less than the wide net', () => {
    const [usual, higher] = promised.map(({ oracle }) => coverage(oracle));

    expect(higher!).toBeLessThan(usual!);
    expect(usual!).toBeLessThan(rateOf(covered(wideNet.tallies))!.value);
  });
});

describe('the command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'policies-'));
  const fileOf = (name: string, file: object) => {
    const path = join(folder, `${name}.json`);
    writeFileSync(path, JSON.stringify(file));
    return path;
  };
  afterAll(() => rmSync(folder, { recursive: true }));
  const figuresOf = async (...files: string[]) => (await evaluateSimulator(files, quietly)).figures;

  test('gives the same figures for the same file and seed, and others for another seed', async () => {
    const small = { ...aPolicyFile(), run: { training: 400, judged: 200, following: 200, batch: 100 } };
    const [path, other] = [fileOf('small', small), fileOf('other', { ...small, seed: 2 })];

    const figures = await figuresOf(path);
    const values = (some: typeof figures) => some.map(({ value }) => value);

    expect(await figuresOf(path)).toEqual(figures);
    expect(values(await figuresOf(other))).not.toEqual(values(figures));
  });

  test('names figures by promise, file and stage, gives each its interval, and the short names to all files at the usual promise', async () => {
    const figures = await figuresOf(fileOf('open', aPolicyFile()));
    const figureOf = (id: string) => figures.find((figure) => figure.id === id)?.value;

    expect(figureOf('simulator.recommended.95.open')).toBeGreaterThan(99);
    expect(figureOf('simulator.recommended.95.open.low')).toBeLessThanOrEqual(figureOf('simulator.recommended.95.open')!);
    expect(figureOf('simulator.recommended')).toBe(figureOf('simulator.recommended.90'));
    expect(figureOf('simulator.coverage')! + figureOf('simulator.empty')!).toBeCloseTo(100, 1);
    expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length);
    expect(figures.every(({ value }) => Number.isFinite(value))).toBe(true);
  });

  test('plays nothing when one file has a fault, and says in which', async () => {
    const [path, faulty] = [fileOf('fine', aPolicyFile()), fileOf('faulty', { ...aPolicyFile(), seed: -1 })];

    await expect(figuresOf(path, faulty)).rejects.toThrow(/faulty\.json:1:\d+: "seed" is -1/);
  });
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { builtFiles } from './built-files.ts';
import { figuresOf, sizeLine } from './figures.ts';
import { financeWays } from './ways.ts';

describe('what is fetched', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'liana-size-'));
    mkdirSync(join(folder, 'chunks'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('is a file and, once each, what it imports from the start', () => {
    writeFileSync(join(folder, 'message.js'), 'import{a}from"./chunks/a.js";import"./chunks/b.js";const later=()=>import("./chunks/c.js")');
    writeFileSync(join(folder, 'chunks/a.js'), 'import{b}from"./b.js";export const a=b');
    writeFileSync(join(folder, 'chunks/b.js'), 'export const b=1');
    writeFileSync(join(folder, 'chunks/c.js'), 'export const c=1');

    expect(builtFiles(folder, ['message.js'])).toHaveLength(3);
  });
});

describe('a figure', () => {
  const aWay = (budget?: number) => ({ id: 'sdk.loader', budget, files: async () => [Buffer.from('a'.repeat(1_000))] });

  test('is given raw and compressed, and held against its budget of brotli', async () => {
    const [raw, gzip, brotli] = await figuresOf(aWay(2_000));

    expect(raw).toEqual({ id: 'size.sdk.loader.raw', value: 1_000, unit: 'B' });
    expect(gzip!.value).toBeLessThan(100);
    expect(brotli).toMatchObject({ id: 'size.sdk.loader.brotli', gate: 2_000, ok: true });
  });

  test('over its budget says so', async () => {
    const figures = await figuresOf(aWay(5));

    expect(figures[2]!.ok).toBe(false);
    expect(sizeLine(figures)).toContain('✗');
  });

  test('without a budget promises nothing', async () => {
    expect((await figuresOf(aWay()))[2]).not.toHaveProperty('ok');
  });
});

test.each(financeWays.filter(({ id }) => id.split('.').at(-1)!.length === 2))('$id stays within $budget bytes of brotli', async (way) => {
  const figures = await figuresOf(way);

  expect(figures.at(-1)).toMatchObject({ ok: true });
});

import { readFile } from 'node:fs/promises';
import { hostEventNames, WebhookEvent } from '@liana/contract';
import { usFacts } from '@liana/matching';
import { beforeAll, describe, expect, test } from 'vitest';

describe('docs/embed.md names', () => {
  let lines: string[];
  beforeAll(async () => {
    lines = (await readFile(new URL('../../../../docs/embed.md', import.meta.url), 'utf8')).split('\n');
  });

  const codeIn = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, code]) => code!);
  /** What the first cells of a table name, below the heading row that begins so. */
  const firstCells = (heading: string) => {
    const start = lines.findIndex((line) => line.startsWith(`| ${heading} |`)) + 2;
    const rows = lines.slice(
      start,
      lines.findIndex((line, index) => index > start && !line.startsWith('|')),
    );
    return rows.flatMap((row) => codeIn(row.split('|')[1]!));
  };

  test('every category that lenders have rules about', () => {
    const meaning = lines.find((line) => line.startsWith('| `category` |'))!.split('|')[2]!;
    const { type } = usFacts.get('basketCategory')!;

    expect(codeIn(meaning)).toEqual(type.kind === 'choice' && type.options.map(({ id }) => id));
  });

  test('every event that a page hears', () => {
    // The calculator tells of itself; the others come through the bridge.
    const names = [...Object.values(hostEventNames), 'liana-calculator-change'];

    expect(firstCells('event | `detail`').toSorted()).toEqual(names.toSorted());
  });

  test('every event that the shop’s server is sent', () => {
    expect(firstCells('event | what it says').toSorted()).toEqual(WebhookEvent.options.map(({ shape }) => shape.type.value).toSorted());
  });
});

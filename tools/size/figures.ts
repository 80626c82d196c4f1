import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { WayToLoad } from './ways.ts';

/** One figure, by a dotted id that never changes. */
export interface SizeFigure {
  readonly id: string;
  readonly value: number;
  readonly unit: 'B';
  readonly gate?: number;
  readonly ok?: boolean;
}

/** The bytes of one way to load: raw, gzip and brotli at their best, each file for itself as it is sent; the budget is of brotli. */
export async function figuresOf({ id, budget, files }: WayToLoad): Promise<SizeFigure[]> {
  const sent = await files();
  const sum = (bytesOf: (file: Uint8Array) => number) => sent.reduce((total, file) => total + bytesOf(file), 0);
  const figure = (form: string, value: number) => ({ id: `size.${id}.${form}`, value, unit: 'B' as const });
  const brotli = sum((file) => brotliCompressSync(file, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length);
  return [
    figure(
      'raw',
      sum((file) => file.length),
    ),
    figure(
      'gzip',
      sum((file) => gzipSync(file, { level: 9 }).length),
    ),
    { ...figure('brotli', brotli), ...(budget && { gate: budget, ok: brotli <= budget }) },
  ];
}

/** A line that people read: the three sizes of one way, and its budget. */
export function sizeLine([raw, gzip, brotli]: readonly SizeFigure[]): string {
  const name = raw!.id.split('.').slice(1, -1).join('.');
  const budget = brotli!.gate === undefined ? '' : `  of ${brotli!.gate}${brotli!.ok ? '' : '  ✗'}`;
  const columns = [raw!, gzip!, brotli!].map(({ value }) => String(value).padStart(9)).join('');
  return `${name.padEnd(22)}${columns}${budget}`;
}

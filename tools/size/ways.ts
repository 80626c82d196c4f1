import { join } from 'node:path';
import { root } from '../command.ts';
import { builtFiles } from './built-files.ts';
import { bundled } from './bundled.ts';

/** One way to load something of ours into a page. */
export interface WayToLoad {
  /** The middle of its figures' ids: `finance.us`. */
  readonly id: string;
  /** The most that it may weigh in bytes of brotli, where the project promises that. */
  readonly budget?: number;
  /** What is fetched, file by file. */
  readonly files: () => Promise<readonly Uint8Array[]>;
}

/** The parts of the library of money: what a page of one market needs, everything, and the functions of spreadsheets. */
export const financeWays: readonly WayToLoad[] = [
  finance('finance.us', 'us.ts', 3_000),
  finance('finance.eu', 'eu.ts', 3_000),
  finance('finance.cn', 'cn.ts', 3_000),
  finance('finance.whole', 'index.ts', 14_500),
  finance('finance.spreadsheet', 'spreadsheet/index.ts'),
];

/** The script tag alone, with what each tag of a page makes it fetch, and the page in the frame. They have to be built. */
export const sdkWays: readonly WayToLoad[] = [
  sdk('sdk.loader', ['liana.js'], 2_000),
  sdk('sdk.message', ['liana.js', 'message.js']),
  sdk('sdk.offers', ['liana.js', 'offers.js']),
  sdk('sdk.checkout', ['liana.js', 'checkout.js']),
  sdk('sdk.apply', ['liana.js', 'apply.js']),
  sdk('sdk.calculator', ['liana.js', 'calculator.js']),
  sdk('sdk.schedule', ['liana.js', 'schedule.js']),
  sdk('sdk.frame', ['frame.js']),
];

function finance(id: string, entry: string, budget?: number): WayToLoad {
  return { id, ...(budget && { budget }), files: async () => [await bundled(join(root, 'packages/finance/src', entry))] };
}

function sdk(id: string, entries: readonly string[], budget?: number): WayToLoad {
  return { id, ...(budget && { budget }), files: async () => builtFiles(join(root, 'packages/sdk/dist'), entries) };
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tokenPrefixes } from '@liana/contract';
import type { SystemSettings } from '../../../tools/system/settings.ts';
import { logFolder } from '../../../tools/system/settings.ts';

/** Publishable keys stand in pages for everybody to read; every other token is somebody's. */
const prefixes = Object.entries(tokenPrefixes)
  .filter(([kind]) => kind !== 'publishable-key')
  .flatMap(([, prefix]) => (typeof prefix === 'string' ? [prefix] : Object.values(prefix)));
const token = new RegExp(`(?<![A-Za-z0-9])(?:${[...prefixes, 'whsec_'].join('|')})[A-Za-z0-9_+/=-]{16,}`, 'g');

/** Every secret token in a text. */
export const tokensIn = (text: string): string[] => text.match(token) ?? [];

/** Whether these digits stand in a text by themselves, and not inside a longer number or an id. */
export const hasNumber = (text: string, digits: string): boolean => new RegExp(`(?<![A-Za-z0-9])${digits}(?![A-Za-z0-9])`).test(text);

/** Everything that the processes of the system have said, as one text. */
export const logsOf = (settings: SystemSettings): string => {
  const folder = logFolder(settings);
  return readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
};

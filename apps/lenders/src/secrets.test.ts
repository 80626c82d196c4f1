import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { secretsFrom } from './secrets.ts';

/** A file that is written at distinct times. */
function aFile() {
  const folder = mkdtempSync(join(tmpdir(), 'secrets-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'lenders.json');
  let seconds = 0;
  const write = (text: string) => {
    writeFileSync(file, text);
    utimesSync(file, ++seconds, seconds);
  };
  return { file, write };
}

test('there is no secret before the file is there, and a new one once it is written anew', () => {
  const { file, write } = aFile();
  const secretOf = secretsFrom(file);

  const before = secretOf('odela');
  write('{"odela":"whsec_b25l"}');
  const first = secretOf('odela');
  write('{"odela":"whsec_dHdv"}');

  expect([before, first, secretOf('odela')]).toEqual([undefined, 'whsec_b25l', 'whsec_dHdv']);
});

test('a file that is half written leaves the secrets as they were', () => {
  const { file, write } = aFile();
  const secretOf = secretsFrom(file);
  write('{"odela":"whsec_b25l"}');
  secretOf('odela');

  write('{"odela":"whs');

  expect(secretOf('odela')).toBe('whsec_b25l');
});

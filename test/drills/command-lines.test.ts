import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root, runCommand } from '../../tools/command.ts';

const run = (name: string, ...args: string[]) => runCommand(process.execPath, [join(root, 'test/drills', `${name}.drill.ts`), ...args]);

test.each(['storm', 'kill', 'lenders', 'matching', 'publish'])('the drill %s says its usage and drills nothing', async (name) => {
  const { code, stdout } = await run(name, '--help');

  expect(stdout).toMatch(/^Usage: drill:/);
  expect(code).toBe(0);
});

test.each([
  ['storm', ['nonsense'], '<kills> is a whole number from 1 up, not "nonsense"'],
  ['storm', ['3', '-1'], 'there is no option -1'],
  ['storm', ['3', '1', 'oracle'], '<store> is one of sqlite, postgres, not "oracle"'],
  ['kill', ['oracle'], '<store> is one of sqlite, postgres, not "oracle"'],
  ['kill', ['--fast'], 'there is no option --fast'],
  ['lenders', ['odela'], '"odela" is one argument too many'],
  ['publish', ['oracle'], '<store> is one of sqlite, postgres, not "oracle"'],
  ['matching', ['many'], '<pairs> is a whole number from 1 up, not "many"'],
  ['matching', ['20', '--seed', 'x'], '--seed is a whole number from 1 up, not "x"'],
])('the drill %s refuses %j: %s', async (name, args, sentence) => {
  const { code, stdout, stderr } = await run(name, ...args);

  expect(stderr.split('\n')[0]).toBe(sentence);
  expect(stdout).toBe('');
  expect(code).toBe(2);
});

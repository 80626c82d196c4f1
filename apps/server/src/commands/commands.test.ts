import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let data: string;
beforeAll(() => {
  data = mkdtempSync(join(tmpdir(), 'liana-commands-'));
});
afterAll(() => rmSync(data, { recursive: true, force: true }));

/** Runs a command as the operator does, on a store of its own. */
function run(name: string, ...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const env = { ...process.env, LIANA_DATA: data, LIANA_DATABASE_URL: '' };
  return new Promise((done) => {
    execFile(process.execPath, [join(import.meta.dirname, `${name}.ts`), ...args], { env }, (error, stdout, stderr) =>
      done({ code: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });
}
const admission = [
  '--name',
  'Harlow Credit',
  '--url',
  'https://lender.example',
  '--register',
  'NMLS 1904417',
  '--valid-until',
  '2099-12-31',
];

const forProduct = ['--tenant', 'halden', '--product', 'brindle-buy'];

describe('a command', () => {
  test.each(['tenant', 'lender', 'jobs', 'catalogue', 'disclosures', 'record', 'train', 'demo-applicants', 'seed'])(
    '%s says its usage when asked for help, and what is wrong when it is called wrongly',
    async (name) => {
      const [help, wrong] = await Promise.all([run(name, '--help'), run(name, '--nonsense')]);

      expect(help).toMatchObject({ code: 0, stderr: '' });
      expect(help.stdout).toMatch(/^Usage:/);
      expect(wrong).toMatchObject({ code: 2, stdout: '' });
      expect(wrong.stderr).toMatch(/^(there is no option --nonsense|expected .+ first)\n\nUsage:/);
      expect(wrong.stderr).not.toContain('    at ');
    },
    20_000,
  );

  test('says what making disclosures again does, and when it ends with 1', async () => {
    const { stdout } = await run('disclosures', '--help');

    expect(stdout).toContain('compares the bytes. Changes nothing.');
    expect(stdout).toContain('Ends with 1 when one differs or is damaged.');
  });

  test.each([
    [['tenant', 'list', 'extra'], '"extra" is one argument too many'],
    [['tenant', 'rotate-key', 'acme', '--keep', 'x'], '--keep is a number of hours, such as 24, not "x"'],
    [['tenant', 'rotate-key', 'acme', '--keep', '-3'], '--keep is a number of hours, such as 24, not "-3"'],
    [['tenant', 'key', 'acme', '--kind', 'private'], '--kind is one of publishable, secret, not "private"'],
    [['lender', 'expire', 'odela', '--on', 'soon'], '--on is a date such as 2027-12-31, not "soon"'],
    [['lender', 'pre-approve', 'brindle'], '<csv> is missing'],
    [
      ['lender', 'pre-approve', 'brindle', 'people.csv', ...forProduct, '--valid-until', 'soon'],
      '--valid-until is a date such as 2027-12-31, not "soon"',
    ],
    [['lender', 'withdraw', 'brindle', '--tenant', 'halden'], '--product is missing'],
    [['lender', 'withdraw', 'brindle', ...forProduct, '--mode', 'real'], '--mode is one of test, live, not "real"'],
    [['train', '--decisions', '0'], '--decisions is a whole number from 1 up, not "0"'],
    [['catalogue', 'schema', '--market', 'CN'], '--market is one of US, not "CN"'],
    [['catalogue', 'explain', 'catalogue.json', '--locale', 'fr'], '--locale is one of en, zh-Hans, not "fr"'],
    [['catalogue', 'table', 'policy.csv'], '--product is missing'],
    [['demo-applicants', '--count', 'many'], '--count is a whole number from 1 up, not "many"'],
  ])('%j is refused: %s', async ([name = '', ...args], sentence) => {
    const { code, stderr } = await run(name, ...args);

    expect(stderr.split('\n')[0]).toBe(sentence);
    expect(code).toBe(2);
  });

  test.each([
    [['lender', 'admit', 'harlow', ...admission, '--valid-until=2020-12-31'], '--valid-until is there twice', 2],
    [['lender', 'admit', 'harlow', ...admission.with(-1, '2020-12-31')], 'expected a licence that holds today', 1],
    [['lender', 'admit', 'harlow', ...admission.with(5, '')], 'expected a register and the number in it', 1],
    [['tenant', 'create', 'acme', '--name', 'Acme', '--host', 'a b'], 'expected a host name such as pay.shop.example', 1],
    [
      ['tenant', 'create', 'acme', '--name', 'Acme', '--host', 'a.example', '--currency', 'XXX'],
      'expected the currency of the market US',
      1,
    ],
    [['lender', 'pre-approve', 'brindle', 'people.csv', ...forProduct, '--valid-until', '2099-12-31'], 'there is no tenant halden', 1],
    [['catalogue', 'import', '/nowhere/catalogue.json'], 'there is no file /nowhere/catalogue.json', 1],
    [['catalogue', 'check', '/nowhere/catalogue.json'], 'there is no file /nowhere/catalogue.json', 1],
    [['catalogue', 'table', '/nowhere/policy.csv', '--product', 'x'], 'there is no file /nowhere/policy.csv', 1],
    [['demo-applicants'], 'There is no demo yet: npm start makes it.', 1],
  ])('%j prints no secret and says: %s', async ([name = '', ...args], sentence, expected) => {
    const { code, stdout, stderr } = await run(name, ...args);

    expect(stderr).toContain(sentence);
    expect(stdout).toBe('');
    expect(code).toBe(expected);
  });

  test('says from when the products of a lender are gone', async () => {
    await run('lender', 'admit', 'harlow', ...admission);

    const past = await run('lender', 'expire', 'harlow', '--on', '2019-01-01');
    const future = await run('lender', 'expire', 'harlow', '--on', '2098-12-31');

    expect(past.stdout).toBe('The licence of harlow ended with 2019-01-01: its products are gone from now on.\n');
    expect(future.stdout).toBe('The licence of harlow ends with 2098-12-31: its products are gone from 2099-01-01 on.\n');
  });

  test('says which lender a fault of a catalogue is about, and that a file is not JSON', async () => {
    const file = join(data, 'catalogue.json');
    const lender = { id: 'odela', name: 'Odela', colour: 'red' };
    writeFileSync(file, JSON.stringify({ ruleLanguage: 'v1', market: 'US', lenders: [lender], products: [], extra: 1 }));
    const faulty = await run('catalogue', 'import', file);
    writeFileSync(file, '{');
    const broken = await run('catalogue', 'import', file);

    expect(faulty.stderr).toMatch(/^.*catalogue\.json:1:\d+: lender odela, .*"colour"/m);
    expect(faulty.stderr).toMatch(/^.*catalogue\.json:1:\d+: the file as a whole: .*"extra"/m);
    expect(broken.stderr).toContain('catalogue.json:1:2: this is not JSON: ');
  });
});

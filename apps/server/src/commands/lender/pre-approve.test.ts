import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { standingLists } from '../../admin/pre-approved.ts';
import { features } from '../../features.ts';
import { applicantKey } from '../../pre-approved/listed-contact.ts';
import { withLenders } from '../../testing/lenders.ts';
import { aServer, type TestServer } from '../../testing/server.ts';
import { stores } from '../../testing/stores.ts';
import { preApproveFrom } from './pre-approve-from.ts';

const place = { tenantId: 'halden', mode: 'test', lenderId: 'brindle', productId: 'brindle-buy' } as const;
const terms = { waives: ['least-income'], validUntil: '2027-06-30' };
const ada = 'ada.quillfeather@example.com';

describe.each(stores)('a lender’s list from a file, on %s', (store) => {
  let server: TestServer;
  let file: string;
  beforeAll(async () => {
    server = await aServer({ store, features });
    await withLenders(server);
    file = join(mkdtempSync(join(tmpdir(), 'liana-list-')), 'people.csv');
  });
  afterAll(async () => {
    rmSync(join(file, '..'), { recursive: true });
    await server.close();
  });

  const give = (content: string, more: { at?: object; says?: object } = {}) => {
    writeFileSync(file, content);
    return preApproveFrom(server.deps, file, { ...place, ...more.at }, { ...terms, ...more.says });
  };
  const refusalOf = async (content: string, more: { at?: object; says?: object } = {}): Promise<string> => {
    const before = await standingLists(server.deps);
    const error = (await give(content, more).catch((reason: Error) => reason)) as Error;
    expect(error).toBeInstanceOf(Error);
    expect(await standingLists(server.deps)).toEqual(before);
    expect(error.message).not.toContain('quillfeather');
    return error.message.replaceAll(file, 'people.csv');
  };

  test('is stored by keys, with limits in cents, and takes the place of the one before', async () => {
    const first = await give(`contact,limit\n${ada},5000\n`);
    const second = await give(`Limit;Contact\r\n4999.50;  ${ada.toUpperCase()}  \r\n\r\n750;+1 (312) 555-0187\r\n`);

    const people = await server.deps.db.selectFrom('pre_approved_people').selectAll().orderBy('limit_minor').execute();
    const key = (contact: string) => applicantKey(server.deps, { id: 'halden', mode: 'test' }, contact);
    expect(people.map(({ applicant_key, limit_minor }) => [applicant_key, limit_minor])).toEqual([
      [key('+13125550187'), 75_000],
      [key(ada), 499_950],
    ]);
    expect(first).toMatch(/^1 person is approved in advance for brindle-buy until 2027-06-30: version \d+/);
    expect(second).toMatch(/^2 people .*, in place of version \d+\.\n1 of them by telephone number: nobody can prove one here yet/s);
    expect(first + second).not.toContain('quillfeather');
  });

  test('leaves an audit row that says how many, and not who', async () => {
    await give(`contact,limit\n${ada},5000\n`);

    const row = await server.deps.db
      .selectFrom('audit')
      .selectAll()
      .where('action', '=', 'pre-approved-list-given')
      .orderBy('sequence', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow();
    expect(JSON.parse(row.detail_json)).toMatchObject({
      lenderId: 'brindle',
      productId: 'brindle-buy',
      people: 1,
      waives: ['least-income'],
    });
    expect(row.actor).toBe('operator');
  });

  test.each([
    [
      'a product that there is not',
      { at: { productId: 'brindle-bye' } },
      'expected a product of brindle: brindle-buy, brindle-cash, brindle-line; got brindle-bye',
    ],
    [
      'another lender’s product',
      { at: { productId: 'odela-cash' } },
      'expected a product of brindle: brindle-buy, brindle-cash, brindle-line; got odela-cash',
    ],
    ['a lender that there is not', { at: { lenderId: 'brindel' } }, 'there is no lender brindel'],
    ['a tenant that there is not', { at: { tenantId: 'haldn' } }, 'there is no tenant haldn'],
    [
      'a rule that the product does not have',
      { says: { waives: ['income'] } },
      'there is no rule income; a list of brindle-buy may waive regular-income, least-income,',
    ],
    ['a rule that follows from the licence', { says: { waives: ['licensed-state'] } }, 'licensed-state is never waived'],
    ['a rule that refuses by law', { says: { waives: ['of-age'] } }, 'of-age is never waived: it looks at ageBand'],
    ['a rule about what the money is for', { says: { waives: ['shop-order'] } }, 'shop-order is never waived: it looks at orderKind'],
    [
      'a rule about other applications',
      { says: { waives: ['one-application'] } },
      'one-application is never waived: it looks at applicationsInFlight, which nothing that a lender knows of a person replaces',
    ],
    ['a day that is over', { says: { validUntil: '2020-12-31' } }, 'on; got 2020-12-31'],
  ])('for %s is refused', async (_name, more, sentence) => {
    expect(await refusalOf(`contact,limit\n${ada},5000\n`, more)).toContain(sentence);
  });

  test.each([
    [
      'no headings',
      `${ada},5000\n`,
      'people.csv:1: expected the headings contact and limit; contact and limit is not there\n    fix: put a line contact,limit above',
    ],
    ['a heading missing', `contact\n${ada}\n`, 'people.csv:1: expected the headings contact and limit; limit is not there'],
    [
      'a column too many',
      `contact,name,limit\n${ada},Ada,5000\n`,
      'people.csv:1: column 2: expected no column but contact and limit\n    fix: take it out',
    ],
    ['a heading twice', `contact,limit,limit\n${ada},5000,6000\n`, 'people.csv:1: column 3: expected each heading once'],
    ['nobody on it', 'contact,limit\n', 'people.csv:2: expected at least one person\n    fix: to end a list, withdraw it'],
    ['nothing at all', '', 'people.csv:1: expected the headings contact and limit'],
    [
      'a limit that is no number',
      `contact,limit\n${ada},plenty\n`,
      'people.csv:2: column 2 "limit": expected an amount in USD\n    fix: write digits alone',
    ],
    ['a contact where the limit should be', `contact,limit\n5000,${ada}\n`, 'people.csv:2: column 2 "limit": expected an amount in USD'],
    ['a comma between thousands', `contact,limit\n${ada},"5,000"\n`, 'people.csv:2: column 2 "limit": expected an amount in USD'],
    ['a comma that parts the limit in two', `contact,limit\n${ada},5,000\n`, 'people.csv:2: column 3: expected no further cell'],
    ['a fraction of a cent', `contact,limit\n${ada},5000.005\n`, 'people.csv:2: column 2 "limit": expected an amount in USD'],
    [
      'a limit below zero',
      `contact,limit\n${ada},-5000\n`,
      'people.csv:2: column 2 "limit": expected an amount that brindle-buy lends, 300.00 to 7500.00',
    ],
    [
      'a limit above what the product lends',
      `contact,limit\n${ada},7500.01\n`,
      'people.csv:2: column 2 "limit": expected an amount that brindle-buy lends, 300.00 to 7500.00',
    ],
    ['no limit', `contact,limit\n${ada},\n`, 'people.csv:2: column 2 "limit": expected an amount in USD'],
    [
      'a contact that is none',
      'contact,limit\nada.quillfeather,5000\n',
      'people.csv:2: column 1 "contact": expected an e-mail address, or a telephone number with its country code\n    fix: write it as',
    ],
    [
      'a number without its country',
      'limit,contact\n5000,312 555 0187\n',
      'people.csv:2: column 2 "contact": expected an e-mail address, or a telephone number',
    ],
    [
      'somebody twice',
      `contact,limit\n${ada},5000\nbo@example.com,400\n${ada.toUpperCase()},600\n`,
      'people.csv:4: column 1 "contact": expected each person once; this one is on line 2 too\n    fix: keep one',
    ],
    ['a quotation mark that is not closed', `contact,limit\n"${ada},5000\n`, 'a quotation mark is opened here and never closed'],
  ])('with %s is refused with the place and the fix, and without saying whose', async (_name, content, sentence) => {
    expect(await refusalOf(content)).toContain(sentence);
  });

  test.each([
    ['more people than that', () => `contact,limit\n${'ada,1\n'.repeat(200_001)}`, 'got more lines than that'],
    ['the same without an end of the last line', () => `contact,limit${'\rada,1'.repeat(200_001)}`, 'got more lines than that'],
    ['longer lines than that', () => `contact,limit\n${' '.repeat(20_000_000)}`, 'got 20.0 MB'],
  ])('with %s is refused before it is read whole', async (_name, content, sentence) => {
    const said = await refusalOf(content());

    expect(said).toContain(`people.csv: expected at most 200,000 people, one a line, in at most 20 MB; ${sentence}`);
    expect(said).toContain('fix: name those alone whom this list is for');
  });

  test('of just as many people as are taken is read', async () => {
    const said = await refusalOf(`contact,limit\r\n${'ada,1\r\n'.repeat(200_000)}`);

    expect(said).toMatch(/people\.csv:2: column 1 "contact".*and 399950 more$/s);
  });

  test('with many faults names all of them in one go, and says how many more there are', async () => {
    const rows = Array.from({ length: 60 }, (_, number) => `person${number},5000`);

    const said = await refusalOf(['contact,limit', ...rows].join('\n'));

    expect(said).toContain('people.csv:51: column 1 "contact"');
    expect(said).toMatch(/… and 10 more$/);
  });
});

import { resolve } from 'node:path';
import { misbehavingLenders, preApprovedContact, testBehaviours, testContact, testSsn } from '@liana/contract';
import { expect, test } from 'vitest';
import { guide } from './guide.ts';
import { settingsFrom, urlsOf } from './settings.ts';

test('the guide names every address, on the ports that were asked for, and every test identity', () => {
  const settings = settingsFrom({ LIANA_PORT: '5400', LIANA_SHOP_PORT: '5410', LIANA_LENDERS_PORT: '5420' });

  const text = guide(settings);

  const { portals, ...others } = urlsOf(settings);
  for (const url of [...Object.values(portals), ...Object.values(others)]) expect(text).toContain(url);
  for (const behaviour of testBehaviours) expect(text).toContain(testContact(behaviour));
  expect(text).toContain(preApprovedContact);
  expect(text).toContain(testSsn);
  expect(text).not.toMatch(/:44\d\d/);
});

test('the guide says which lender is late, silent or sends garbage', () => {
  const lines = guide(settingsFrom({})).split('\n');
  const lineOf = (behaviour: keyof typeof misbehavingLenders) => lines.find((line) => line.includes(testContact(behaviour)))!;

  expect(lineOf('late').toLowerCase()).toContain(misbehavingLenders.late);
  expect(lineOf('silent').toLowerCase()).toContain(misbehavingLenders.silent);
  expect(lineOf('garbage').toLowerCase()).toContain(misbehavingLenders.garbage);
});

test('the guide leads to the documents of every market', () => {
  expect(guide(settingsFrom({}))).toContain('http://api.localhost:4400/dev/disclosures');
});

test('the guide leads from the shop by cart and checkout to My loans, and to Chinese', () => {
  const text = guide(settingsFrom({}));

  for (const station of ['cart', 'checkout', '“Financed”', 'My loans', '简体中文']) expect(text).toContain(station);
});

test.each([
  ['.liana', '.liana'],
  ['data/..two', 'data/..two'],
  ['/var/lib/liana', '/var/lib/liana'],
  ['../liana-data', resolve('../liana-data')],
])('a data folder %s is named so that it is found: %s', (data, named) => {
  const settings = { ...settingsFrom({}), data: resolve(data) };

  expect(guide(settings)).toContain(`Data and logs: ${named} (delete`);
});

import { expect, test } from 'vitest';
import { takeOneTimeCode } from './one-time-code.ts';

const aWindow = (hash: string) => {
  const replaced: string[] = [];
  const page = {
    location: { hash, pathname: '/', search: '?locale=en' },
    history: { state: null, replaceState: (_: unknown, __: string, url: string) => void replaced.push(url) },
  };
  return { page: page as unknown as Window, replaced };
};

test('the code leaves the address bar as it is taken', () => {
  const { page, replaced } = aWindow('#code=oc_1234');

  expect(takeOneTimeCode(page)).toBe('oc_1234');
  expect(replaced).toEqual(['/?locale=en']);
});

test('an address without a code stays as it is', () => {
  const { page, replaced } = aWindow('');

  expect(takeOneTimeCode(page)).toBe(undefined);
  expect(replaced).toEqual([]);
});

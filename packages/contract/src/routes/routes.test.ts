import { expect, test } from 'vitest';
import type { Route } from './define.ts';
import { routes } from './index.ts';

const all = Object.entries(routes) as [string, Route][];

test('no two routes of a host share method and path', () => {
  const addresses = all.flatMap(([, { method, path, hosts }]) =>
    hosts.map((host) => `${host} ${method} ${path.replace(/\{\w+\}/g, '{}')}`),
  );

  expect(new Set(addresses).size).toBe(addresses.length);
});

test.each(all)('A7: %s is on hosts that know its tokens', (_, { hosts, access }) => {
  const home = {
    'publishable-key': 'api',
    'session-handle': 'api',
    'secret-key': 'api',
    lender: 'api',
    'frame-token': 'embed',
    'frame-ticket': 'embed',
    'portal-session': 'portal',
  } as const;
  for (const token of access) if (token !== 'none') expect(hosts).toContain(home[token]);
});

test.each(all.filter(([, { binds }]) => binds))('E5: %s binds, so it is at the portal alone and needs a proved contact', (_, entry) => {
  expect(entry.hosts).toEqual(['portal']);
  expect(entry.access).toEqual(['portal-session']);
  expect(entry.contact).toBe(true);
});

test.each(all.filter(([, { path }]) => path.startsWith('/v1/me/')))(
  '%s is of a person, so the API host does not know it',
  (_, { hosts }) => {
    expect(hosts).not.toContain('api');
  },
);

test.each(all.filter(([, { method, access }]) => method !== 'GET' && access.includes('secret-key')))(
  'A1: %s can be repeated without doing it twice',
  (_, entry) => {
    expect(entry.idempotencyKey).toBe('required');
  },
);

test.each(all.filter(([, { body }]) => body))('A9: %s refuses a field that it does not know', (_, { body }) => {
  const result = body!.safeParse({ aFieldNobodyKnows: 1 });

  expect(result.success).toBe(false);
  expect(JSON.stringify(result.error?.issues)).toContain('aFieldNobodyKnows');
});

import { globSync } from 'node:fs';
import { Problem, type Route, routes } from '@liana/contract';
import { describe, expect, test } from 'vitest';
import { type RecordedRoute, recorded } from './recorded.ts';
import { recordedFiles } from './recorded-files.ts';

const stored = globSync('recorded/*.json', { cwd: import.meta.dirname }).map((file) => file.replace(/^recorded.(.*)\.json$/, '$1'));

test('every route that was recorded can be answered from here', () => {
  expect(Object.keys(recordedFiles).sort()).toEqual(stored.sort());
});

describe.each(Object.keys(recordedFiles) as RecordedRoute[])('the recorded answers of %s', (name) => {
  const route: Route = routes[name];
  const takes = Object.entries(recordedFiles[name]) as [string, { status: number; body?: unknown; events?: unknown[] }][];

  test.each(takes)('%s: is what the contract of today says', (situation, { status, body, events = [body] }) => {
    const schema = status === route.status ? route.response! : Problem;

    expect(events.length).toBeGreaterThan(0);
    for (const value of events) expect(schema.parse(value)).toEqual(value);
    if (schema === Problem) expect(body).toMatchObject({ code: situation, status });
  });
});

test('whoever changes a recorded answer changes a copy', () => {
  recorded('getMyOffers', 'first').offers.length = 0;

  expect(recorded('getMyOffers', 'first').offers.length).toBeGreaterThan(0);
});

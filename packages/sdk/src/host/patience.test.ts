import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { keepPageSettings } from '../loader/settings.ts';
import { Patience } from './patience.ts';

const never = new Promise<never>(() => {});
const place = () => new Patience({ addController() {}, removeController() {}, requestUpdate() {}, updateComplete: Promise.resolve(true) });

/** After how many milliseconds of waiting the way out is shown. */
function waitOf(patience: Patience): number {
  void patience.during(never);
  let waited = 0;
  for (; !patience.isOver && waited < 10_000; waited += 100) vi.advanceTimersByTime(100);
  return waited;
}

beforeAll(() => {
  vi.useFakeTimers();
  keepPageSettings({
    embedOrigin: 'http://embed.test',
    apiOrigin: 'http://api.test',
    publishableKey: 'pk_test_page',
    portal: undefined,
    locale: 'en',
    version: '0.1.0',
  });
});
afterAll(() => {
  vi.useRealTimers();
});

test('E17: what a place has waited for its module is taken from its first wait, and from no later one', () => {
  vi.advanceTimersByTime(1_500);
  const early = place();

  expect(waitOf(early)).toBe(2_000);
  expect(waitOf(early)).toBe(3_500);
});

test('a place that comes into the page later has all of it', () => {
  vi.advanceTimersByTime(60_000);

  expect(waitOf(place())).toBe(3_500);
});

import { languages } from '@liana/markets';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { marketDate, marketTime, setTimeZone } from './market-time.ts';

const decided = '2026-11-22T02:41:00.000Z';
/** The narrow space before AM and PM is no different for a reader. */
const plain = (text: string) => text.replace(/\s/g, ' ');

describe('a moment in the United States, read in Shanghai', () => {
  beforeEach(() => {
    vi.stubEnv('TZ', 'Asia/Shanghai');
    setTimeZone('America/New_York');
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    setTimeZone('UTC');
  });

  test('has the day of the market', () => {
    expect(marketDate(decided)).toBe('2026-11-21');
    expect(marketDate('2026-07-01T04:00:00.000Z')).toBe('2026-07-01');
    expect(marketDate('2026-07-01T03:59:59.999Z')).toBe('2026-06-30');
  });

  test('has the time of the market, which says whose it is', () => {
    expect(plain(marketTime(decided, 'en'))).toBe('9:41 PM Eastern Time');
    expect(plain(marketTime(decided, 'zh-Hans'))).toBe('北美东部时间 21:41');
  });

  test.each(languages)('never has a bare offset of hours in %s', (language) => {
    for (const zone of ['America/New_York', 'Europe/London', 'Europe/Berlin']) {
      setTimeZone(zone);
      expect(marketTime(decided, language)).not.toMatch(/GMT|UTC|غرينتش|[+-]\d/);
    }
  });

  test('names no zone where the own clock shows the same', () => {
    vi.stubEnv('TZ', 'America/Toronto');

    expect(plain(marketTime(decided, 'en'))).toBe('9:41 PM');
  });

  test('names it where the own clock shows the same time of another day', () => {
    vi.stubEnv('TZ', 'Pacific/Kiritimati');
    setTimeZone('Pacific/Honolulu');

    expect(plain(marketTime(decided, 'en'))).toContain('4:41 PM Hawaii-Aleutian');
  });
});

import { describe, expect, test } from 'vitest';
import { china } from '../cn.ts';
import { marketOf } from '../market.ts';
import { chinaDefaults } from './settings.ts';
import { on } from './testing/offers.ts';

describe('what no source confirms is a setting', () => {
  test('the market that is known by its id has the defaults', () => {
    expect(marketOf('CN')).toMatchObject({ currency: 'CNY', timeZone: 'Asia/Shanghai', languages: ['zh-Hans'] });
    expect(marketOf('CN').ruleSets.map(({ id }) => id)).toEqual(china().ruleSets.map(({ id }) => id));
  });

  test.each(Object.entries(chinaDefaults).filter(([name]) => name !== 'microloanCeilingFrom'))(
    '%s can be changed from a day on: that day has a rule set with a name of its own, and earlier ones keep theirs',
    (name, value) => {
      const settings = { [name]: typeof value === 'boolean' ? !value : Number(value) + 1 };

      const ids = china([{ from: on, settings }]).ruleSets.map(({ id }) => id);

      expect(ids.slice(0, 3)).toEqual(['CN-2025-10-01', 'CN-2026-08-01', 'CN-2026-09-30']);
      expect(ids[3]).toMatch(/^CN-2026-11-21\+[0-9a-f]{8}$/);
      expect(ids[4]!.slice(-9)).toBe(ids[3]!.slice(-9));
    },
  );

  test('a name that is none, and a day that is none, are refused', () => {
    expect(() => china([{ from: on, settings: { readingSecs: 5 } as object }])).toThrow(
      expect.objectContaining({ code: 'setting-invalid' }),
    );
    expect(() => china(JSON.parse('[{ "from": "2026-11-21", "settings": null }]'))).toThrow(
      expect.objectContaining({ code: 'setting-invalid' }),
    );
    expect(() => china([{ from: on, settings: { microloanCeilingFrom: '2027-13-01' } }])).toThrow(
      expect.objectContaining({ code: 'date-invalid' }),
    );
  });
});

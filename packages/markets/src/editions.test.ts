import { isoDate } from '@liana/finance';
import { describe, expect, test } from 'vitest';
import { editionsOf } from './editions.ts';

const defaults = { sharePercent: 51, website: 'ombudsman.example' };
const lawDates = [isoDate('2026-01-01'), isoDate('2026-07-15')];
const editions = (...changes: { from: string; settings: Partial<typeof defaults> }[]) =>
  editionsOf(
    'XX',
    defaults,
    lawDates,
    changes.map(({ from, settings }) => ({ from: isoDate(from), settings })),
  );

describe('the editions of a law', () => {
  test('are its own dates where no setting is changed', () => {
    expect(editions().map(({ id }) => id)).toEqual(['XX-2026-01-01', 'XX-2026-07-15']);
  });

  test('keep the name of what was in force before a change, and begin anew on its day', () => {
    const changed = editions({ from: '2026-12-01', settings: { sharePercent: 66 } });

    expect(changed.map(({ id, settings }) => [id.replace(/\+.{8}$/, '+…'), settings.sharePercent])).toEqual([
      ['XX-2026-01-01', 51],
      ['XX-2026-07-15', 51],
      ['XX-2026-12-01+…', 66],
    ]);
  });

  test('carry a change into every later law, and a later change on top of an earlier one', () => {
    const changed = editions(
      { from: '2026-12-01', settings: { sharePercent: 66, website: 'ombudsman.test' } },
      { from: '2025-06-01', settings: { website: 'help.example' } },
      { from: '2026-03-01', settings: { sharePercent: 60 } },
    );

    expect(changed.map(({ inForceFrom, settings }) => [inForceFrom, settings.sharePercent, settings.website])).toEqual([
      ['2026-01-01', 51, 'help.example'],
      ['2026-03-01', 60, 'help.example'],
      ['2026-07-15', 60, 'help.example'],
      ['2026-12-01', 66, 'ombudsman.test'],
    ]);
  });

  test('refuse two entries for one day, of which one would hide the other', () => {
    const entries = [{ sharePercent: 66 }, { website: 'help.example' }].map((settings) => ({ from: '2026-12-01', settings }));

    expect(() => editions(...entries)).toThrow(
      expect.objectContaining({ code: 'setting-invalid', message: expect.stringContaining('XX begin on 2026-12-01; put them into one') }),
    );
  });

  test('refuse a setting that there is not, whenever it would begin', () => {
    expect(() => editions({ from: '2031-01-01', settings: { share: 66 } as object })).toThrow(
      expect.objectContaining({ code: 'setting-invalid', message: expect.stringContaining("'share'") }),
    );
  });
});

import { isoDate } from '@liana/finance';
import { locales, marketIds, marketOf } from '@liana/markets';
import { describe, expect, test } from 'vitest';
import { sampleDisclosure } from './sample-disclosure.ts';
import { sampleOffers } from './sample-offer.ts';

const everySample = marketIds.flatMap((market) =>
  marketOf(market).ruleSets.flatMap(({ id, inForceFrom }) =>
    sampleOffers(market).map((sample) => [id, sample.kind, market, sample, inForceFrom] as const),
  ),
);

describe('every sample offer', () => {
  test.each(everySample)('%s discloses the %s', (id, _kind, market, sample, day) => {
    const { disclosure, presentation } = sampleDisclosure(market, sample, day);

    expect(disclosure.ruleSetVersion).toBe(id);
    expect(presentation.summary[0]!.prominent).toBe(true);
  });

  test.each(everySample)('%s says the %s in every language of its market', (_id, _kind, market, sample, day) => {
    const { disclosure } = sampleDisclosure(market, sample, day);
    const rows = disclosure.sections.flatMap((section) => section.rows);
    const texts = [
      disclosure.title,
      ...rows.flatMap(({ label, value, note, cells = [] }) => [label, value, ...(note ? [note] : []), ...cells]),
    ];

    for (const language of [...locales, ...marketOf(market).languages])
      expect(texts.filter((text) => text[language] === undefined)).toEqual([]);
  });

  test.each(everySample)('%s gives each section of the %s what its layout needs', (_id, _kind, market, sample, day) => {
    const { disclosure } = sampleDisclosure(market, sample, day);

    for (const { layout, columns = [], rows } of disclosure.sections) {
      expect(rows.length).toBeGreaterThan(0);
      if (layout === 'table') for (const { cells = [] } of rows) expect(cells.length + 2).toBe(columns.length);
    }
  });
});

test('one offer in China is shown in three ways within two months', () => {
  const [loan] = sampleOffers('CN');
  const shownOn = (day: string) => {
    const { ruleSetVersion, confirmation, sections } = sampleDisclosure('CN', loan!, isoDate(day)).disclosure;
    return [ruleSetVersion, confirmation.shownAs, sections.some(({ key }) => key === 'hand-over')];
  };

  expect(shownOn('2026-07-31')).toEqual(['CN-2025-10-01', 'page', false]);
  expect(shownOn('2026-08-01')).toEqual(['CN-2026-08-01', 'pop-up', false]);
  expect(shownOn('2026-09-30')).toEqual(['CN-2026-09-30', 'pop-up', true]);
});

import { isoDate } from '@liana/finance';
import { locales } from '@liana/markets';
import { expect, test } from 'vitest';
import { sampleDisclosure } from '../../testing/sample-offers/sample-disclosure.ts';
import { sampleOffers } from '../../testing/sample-offers/sample-offer.ts';
import { flowWords } from '../words/index.ts';

const sample = sampleOffers('US').find(({ kind }) => kind === 'purchase')!;
const { disclosure } = sampleDisclosure('US', sample, isoDate('2026-11-22'));
const rows = disclosure.sections.flatMap((section) => section.rows);
const rowOf = (wanted: string) => rows.find(({ key }) => key === wanted)!;

test.each(locales)('the full cost of an offer says each figure in the very words of the disclosure that follows it, in %s', (locale) => {
  const { cost } = flowWords(locale).offers;
  const boxes = disclosure.sections.find(({ layout }) => layout === 'boxes')!.rows;

  expect([
    [cost.rate, cost.rateNote],
    [cost.charge, cost.chargeNote],
    [cost.financed, cost.financedNote],
    [cost.total, cost.totalNote],
  ]).toEqual(boxes.map(({ label, note }) => [label[locale], note![locale]]));
  expect(cost.rateEstimate.startsWith(cost.rateNote)).toBe(true);
  expect([cost.early, cost.earlyFree]).toEqual([rowOf('prepayment').label[locale], rowOf('prepayment').value[locale]]);
});

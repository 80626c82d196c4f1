import type { DisclosedOffer } from '../disclosed-offer.ts';
import type { WrittenExample } from '../disclosure.ts';
import { MarketError } from '../errors.ts';
import { type ExampleItem, exampleItems, figureRows } from './figures.ts';
import { type EuropeanLaw, type EuropeanText, namesIn } from './law.ts';
import { requireAprc } from './required.ts';

/** EU3: says that it is one, and begins its sentence. */
export const exampleLabel: EuropeanText = { en: 'Representative example', 'zh-Hans': '代表性示例', de: 'Repräsentatives Beispiel' };

/**
 * EU3: the standard information as rows, the key items first as the setting `exampleItems` lists them, and as one sentence that names the
 * creditor and its address.
 *
 * @throws {MarketError} `offer-incomplete` for a line whose rate is by another convention.
 */
export function writtenExample(law: EuropeanLaw): (offer: DisclosedOffer) => WrittenExample {
  const items = listedItems(law);
  return (offer) => {
    requireAprc(offer, law);
    const figures = figureRows(offer, law);
    const rows = items.flatMap((item) => figures[item]).map((each) => (each.key === 'aprc' ? { ...each, prominent: true } : each));
    const creditor = [offer.creditor.name, offer.creditor.address].filter(Boolean).join(', ');
    return {
      rows,
      sentence: law.writing.each((language) => {
        const [colon, semicolon] = language === 'zh-Hans' ? ['：', '；'] : [': ', '; '];
        const parts = rows.map(({ label, value }) => `${label[language]} ${value[language]}`);
        return `${exampleLabel[language]}${colon}${[...parts, creditor].join(semicolon)}`;
      }),
    };
  };
}

/** @throws {MarketError} `setting-invalid` for a name that is none. */
function listedItems({ settings }: EuropeanLaw): ExampleItem[] {
  return namesIn(settings.exampleItems).map((name) => {
    const item = exampleItems.find((known) => known === name);
    if (item) return item;
    throw new MarketError('setting-invalid', `exampleItems names '${name}'; known are ${exampleItems.join(', ')}`);
  });
}

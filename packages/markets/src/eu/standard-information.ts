import type { DisclosedOffer } from '../disclosed-offer.ts';
import type { Disclosure, DisclosureRow, DisclosureSection } from '../disclosure.ts';
import { MarketError } from '../errors.ts';
import { requireOffer } from '../offer-check.ts';
import { row } from '../writing.ts';
import { type EuropeanLaw, type EuropeanText, isRevised, namesIn } from './law.ts';
import { type CompleteOffer, requireComplete } from './required.ts';
import { creditTerms } from './standard-information/credit-terms.ts';
import { costBoxes, figureSection, headSection, noticeSections } from './standard-information/first-page.ts';
import { rights } from './standard-information/rights.ts';
import { contingentTable, costTable, paymentTable } from './standard-information/tables.ts';
import type { Term } from './standard-information/term.ts';

/**
 * EU4: the Standard European Consumer Credit Information. Under the directive of 2023 the key elements stand together on the first page
 * and everything else after it; under that of 2008 the same is told on one page. Pages are numbered from 1 without a gap.
 *
 * @throws {MarketError} `setting-invalid` for a row of the first page that is none; from the returned function `offer-incomplete` naming
 * every field that is missing.
 */
export function standardInformation(law: EuropeanLaw): (offer: DisclosedOffer) => Disclosure {
  const first = firstPageTerms(law);
  const rest = (terms: readonly Term[]) => terms.filter((term) => !first.includes(term));
  return (offer) => {
    requireOffer(law.id, offer);
    requireComplete(offer, law);
    const sections = [
      headSection(offer, law),
      ...noticeSections(offer, law),
      costBoxes(offer, law),
      figureSection(offer, law),
      ...termSection('key-terms', words.keyTerms, 1, first, offer, law),
      ...termSection('credit', words.credit, 2, rest(creditTerms), offer, law),
      ...(offer.kind === 'closed-end' ? [costTable(offer, law), paymentTable(offer, law)] : []),
      contingentTable(offer, law),
      ...termSection('rights', words.rights, 3, rest(rights), offer, law),
    ];
    return {
      ruleSetId: law.id,
      title: words.title,
      sections: sections.map((section) => ({ ...section, page: isRevised(law) ? (section.page ?? 1) : 1 })),
      // The directive asks for good time, and for no number of seconds.
      confirmation: { shownAs: 'page', readingSeconds: 0 },
    };
  };
}

function firstPageTerms({ settings }: EuropeanLaw): Term[] {
  const movable = [...creditTerms, ...rights];
  return namesIn(settings.firstPageRows).map((name) => {
    const term = movable.find(({ key }) => key === name);
    if (term) return term;
    const known = movable.map(({ key }) => key).join(', ');
    throw new MarketError('setting-invalid', `firstPageRows names '${name}'; known are ${known}`);
  });
}

/** No section where none of its terms concerns the offer. */
function termSection(
  key: string,
  title: EuropeanText,
  page: number,
  terms: readonly Term[],
  offer: CompleteOffer,
  law: EuropeanLaw,
): DisclosureSection[] {
  const rows = terms.flatMap((term): DisclosureRow[] => {
    const value = term.write(offer, law);
    return value ? [row(term.key, term.label, value)] : [];
  });
  return rows.length > 0 ? [{ key, layout: 'terms', title, page, rows }] : [];
}

const words = {
  title: {
    en: 'Standard European Consumer Credit Information',
    'zh-Hans': '欧洲消费信贷标准信息',
    de: 'Europäische Standardinformationen für Verbraucherkredite',
  },
  keyTerms: { en: 'What you should know', 'zh-Hans': '须知', de: 'Was Sie wissen sollten' },
  credit: { en: 'The credit', 'zh-Hans': '信贷', de: 'Der Kredit' },
  rights: { en: 'Your rights', 'zh-Hans': '您的权利', de: 'Ihre Rechte' },
} satisfies Record<string, EuropeanText>;

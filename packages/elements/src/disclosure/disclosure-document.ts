import type { DisclosureView, Money } from '@liana/contract';
import { isMarketId, type Language } from '@liana/markets';
import { html, nothing, type TemplateResult } from 'lit';
import type { LocaleController } from '../locale/locale-controller.ts';
import { boxes, figures, hero, notice, terms } from './disclosure-sections.ts';
import { disclosureTable } from './disclosure-table.ts';

type Section = DisclosureView['sections'][number];

/** In the head: a sentence, and not a fact. */
const ESTIMATE = 'estimate';

/** What is borrowed and what it costs, for the cost line. */
export interface CostSplit {
  borrowed: Money;
  cost: Money;
}

/** What stands under the first figures of the first page. */
type AfterFigures = TemplateResult | undefined;

/** How many pages the law parts a document into. */
export function pagesOf({ sections }: DisclosureView): number {
  return Math.max(1, ...sections.map(({ page = 1 }) => page));
}

/** The language that a document is read in: the page's own, or English where it was never written in that one. */
export function languageIn(document: Pick<DisclosureView, 'title'>, words: LocaleController): Reading {
  const language = document.title[words.language] === undefined ? 'en' : words.language;
  return { language, direction: language === 'ar' ? 'rtl' : 'ltr' };
}

/** A language, and the way in which it is read. */
export interface Reading {
  language: Language;
  direction: 'ltr' | 'rtl';
}

/** The lines under the title: creditor and date, then the sentence that says that figures are estimates, if they are. */
export function headLines(disclosure: DisclosureView, words: LocaleController): string[] {
  const rows = disclosure.sections.find(({ layout }) => layout === 'head')?.rows ?? [];
  const [estimates, facts] = [rows.filter(({ key }) => key === ESTIMATE), rows.filter(({ key }) => key !== ESTIMATE)];
  return [facts.map(({ value }) => words.of(value)).join(' · '), ...estimates.map(({ value }) => words.of(value))];
}

/** Every section but the head, page after page. Nothing of it is behind a tap. */
export function documentBody(disclosure: DisclosureView, split: CostSplit | undefined, words: LocaleController): TemplateResult[] {
  const pages = pagesOf(disclosure);
  const line = split && costLine(split, disclosure.market, words);
  return Array.from({ length: pages }, (_, at) => at + 1).map((page) => {
    const sections = disclosure.sections.filter((section) => section.layout !== 'head' && (section.page ?? 1) === page);
    const label = words.messages.disclosure.pageOf(page, pages);
    return html`
      <div class="page">
        ${pages > 1 ? html`<p class="page-number smallest muted">${label}</p>` : nothing}
        ${pageBlocks(sections, page === 1 ? line : undefined, words)}
      </div>
    `;
  });
}

function pageBlocks(sections: readonly Section[], line: AfterFigures, words: LocaleController): TemplateResult[] {
  const firstFigures = sections.findIndex(({ layout }) => layout === 'boxes' || layout === 'figures');
  return sections.flatMap((section, at) => {
    const [before, next] = [sections[at - 1], sections[at + 1]];
    // Sums stand beside the figure that leads them.
    if (before && isLeading(before) && section.layout === 'figures') return [];
    const drawn = isLeading(section) ? hero(section, next?.layout === 'figures' ? next : undefined, words) : block(section, words);
    return line && at === firstFigures ? [drawn, line] : [drawn];
  });
}

/** One figure alone leads: it needs no frame to set it off from others. */
const isLeading = ({ layout, rows }: Section) => layout === 'boxes' && rows.length === 1;

const costLine = ({ borrowed, cost }: CostSplit, market: string, words: LocaleController) => html`
  <liana-cost-line
    .borrowed=${borrowed}
    .cost=${cost}
    .locale=${words.language}
    .market=${isMarketId(market) ? market : undefined}
  ></liana-cost-line>
`;

function block(section: Section, words: LocaleController): TemplateResult {
  switch (section.layout) {
    case 'boxes':
      return boxes(section, words);
    case 'figures':
      return figures(section, words);
    case 'table':
      return disclosureTable(section, words);
    case 'notice':
      return notice(section, words);
    default:
      return terms(section, words);
  }
}

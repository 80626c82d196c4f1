import type { DisclosedOffer } from '../../disclosed-offer.ts';
import type { DisclosureSection } from '../../disclosure.ts';
import type { LocalizedText } from '../../text.ts';
import { row } from '../../writing.ts';
import { isHighCostShortTerm } from '../credit-kind.ts';
import { both } from '../rows.ts';
import type { UkSettings } from '../settings.ts';

/** The risk warning that stands with every promotion of high-cost short-term credit (CONC 3.4.1R); undefined for any other credit. */
export function riskWarning(offer: DisclosedOffer, settings: UkSettings): LocalizedText | undefined {
  if (!isHighCostShortTerm(offer, settings)) return undefined;
  const { debtHelpWebsite } = settings;
  return both(
    `Warning: Late repayment can cause you serious money problems. For help, go to ${debtHelpWebsite}`,
    `警告：逾期还款可能给您带来严重的财务问题。如需帮助，请访问 ${debtHelpWebsite}`,
  );
}

/** The same as it opens a document. */
export function warningSections(offer: DisclosedOffer, settings: UkSettings): DisclosureSection[] {
  const warning = riskWarning(offer, settings);
  if (!warning) return [];
  const title = both('Risk warning', '风险警告');
  return [{ key: 'risk-warning', layout: 'notice', title, rows: [{ ...row('risk-warning', title, warning), prominent: true }] }];
}

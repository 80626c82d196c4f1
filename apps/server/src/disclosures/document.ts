import type { DisclosureView } from '@liana/contract';
import type { DisclosedOffer, RuleSet } from '@liana/markets';
import { canonicalHash, canonicalJson } from '@liana/matching';

/** A disclosure with what it was made of: enough to show it again, and to make it again. */
export interface DrawnDisclosure {
  view: DisclosureView;
  offer: DisclosedOffer;
}

/** The document of an offer under a rule set. Its hash is of all that is shown. */
export function drawDisclosure(market: string, ruleSet: RuleSet, offer: DisclosedOffer): DrawnDisclosure {
  const { ruleSetId, title, sections, confirmation } = ruleSet.disclose(offer);
  const money = (amountMinor: number) => ({ amountMinor, currency: offer.currency });
  const { rows } = offer.kind === 'closed-end' ? offer.plan : offer.illustration;
  const document = {
    market,
    ruleSetVersion: ruleSetId,
    title,
    sections,
    schedule: rows.map((row) => ({
      number: row.number,
      dueDate: row.dueOn,
      payment: money(row.payment),
      principal: money(row.principal),
      interest: money(row.interest),
      fees: money(row.fees),
      balance: money(row.balance),
    })),
    confirmation,
  };
  return { view: { ...document, hash: canonicalHash(document) }, offer };
}

/** The bytes that a disclosure's hash is of, as text: what is kept. */
export function documentText({ hash: _, ...document }: DisclosureView): string {
  return canonicalJson(document);
}

/**
 * A kept disclosure as it was shown: the very bytes.
 *
 * @throws {Error} when they are no longer those that were hashed: what was confirmed must not be shown changed.
 */
export function keptDisclosure({ document_json, hash }: { document_json: string; hash: string }): DisclosureView {
  const { hash: _, ...document } = JSON.parse(document_json) as DisclosureView;
  const found = canonicalHash(document);
  if (found !== hash) throw new Error(`a kept disclosure has the hash ${found} and was confirmed as ${hash}`);
  return { ...document, hash };
}

import type { LenderReason, LocalizedText, ReasonView } from '@liana/contract';
import { adverseActionProblems, inEveryLocale, type RuleSet } from '@liana/markets';
import { type MatchReason, type OtherWish, type OtherWishRequest, wishThatFits } from '@liana/matching';

/** Longest sentence of a lender's that is shown. */
const longest = 240;

// Controls, zero-width characters, and marks that turn the direction of what follows: none has a place in a sentence (bar A31).
const invisible = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu;
const link = /(?:https?:|www\.|javascript:|data:)\S*/giu;
const markup = /<[^>]*>?/gu;

/** A lender's own words, safe to show as text: one line, no markup, no link, nothing invisible. */
const cleanText = (text: LocalizedText): LocalizedText => inEveryLocale((locale) => cleanLine(text[locale]));

export function cleanLine(line: string): string {
  const plain = line
    .normalize('NFC')
    .replace(/\s/gu, ' ')
    .replace(invisible, '')
    .replace(markup, '')
    .replace(link, '')
    .replace(/[<>]/gu, '');
  return plain.replace(/ {2,}/gu, ' ').trim().slice(0, longest);
}

/**
 * A lender's reasons as the person reads them. One that says nothing specific gives way to the market's wording for its code, and is
 * left out where the market has none: "does not meet policy" is no reason.
 */
export function lenderReasons(ruleSet: RuleSet, reasons: readonly LenderReason[]): ReasonView[] {
  return reasons.flatMap(({ code, kind = 'applicant', text, change }) => {
    const plain = cleanText(text);
    const saysSomething = plain.en !== '' && !adverseActionProblems(ruleSet, [{ code, text: plain }]).includes('reason-not-specific');
    const shown = saysSomething ? plain : ruleSet.adverseAction.reasons[code];
    return shown ? [{ code: cleanLine(code), kind, text: shown, ...(change && { change: cleanText(change) }) }] : [];
  });
}

const notOffered: ReasonView = {
  code: 'not-offered',
  kind: 'product',
  text: { en: 'The lender answered with other products and did not offer this one.', 'zh-Hans': '该机构已回复其他产品，未提供此产品。' },
};

/** Why a product that was asked for is not among the lender's answers: its reasons, or that it simply named others. */
export function refusalReasons(ruleSet: RuleSet, reasons: readonly LenderReason[]): ReasonView[] {
  const given = lenderReasons(ruleSet, reasons);
  return given.length > 0 ? given : [notOffered];
}

/** The reasons that a product's own rules give, each with the wish that would do away with it where there is one. */
export const ruleReasons = (reasons: readonly MatchReason[], wishes: OtherWishRequest): ReasonView[] =>
  reasons.map((reason) => {
    const { code, kind, text, change, facts } = reason;
    const wish = wishThatFits(reason, wishes);
    return {
      code,
      kind,
      text,
      ...(change && { change }),
      ...(wish && { tryWish: wishView(wish, wishes.entry.product.currency) }),
      ...(facts[0] && { fact: facts[0] }),
    };
  });

const wishView = (wish: OtherWish, currency: string): ReasonView['tryWish'] =>
  wish.fact === 'amount' ? { amount: { amountMinor: wish.amountMinor, currency } } : { tenorMonths: wish.months };

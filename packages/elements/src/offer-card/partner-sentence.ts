import type { OfferView } from '@liana/contract';
import type { LocaleController } from '../locale/locale-controller.ts';

/** Who checks, decides or collects where that is not the lender, and that the lender lends; undefined for an offer of one institution. */
export function partnerSentence({ lender, partners }: OfferView, words: LocaleController): string | undefined {
  if (partners.length === 0) return undefined;
  const { partner } = words.messages.offer;
  const parts = partners.map(({ lender: { name }, does }) => partner.says(name, words.all(does.map((part) => partner.does[part]))));
  return words.sentences(...parts, partner.lends(lender.name));
}

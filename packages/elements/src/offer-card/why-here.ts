import type { ExplainedTerm, OfferView } from '@liana/contract';
import type { LocaleController } from '../locale/locale-controller.ts';

/** Why an offer stands where it stands in its group, in whole sentences; none outside a list. */
export function whyHere({ explanation, movedForVariety }: OfferView, words: LocaleController): string[] {
  const { order } = words.messages;
  const [main, ...ties] = explanation;
  if (!main) return [];
  if (main.of === 1) return [order.alone];
  const sentences = [byMain(main, words), ...(main.place === 1 && main.alike > 1 ? [order.shared(main.alike - 1)] : [])];
  for (const tie of ties.filter(({ of, alike }) => of > 1 && alike < of)) sentences.push(byTie(tie, words));
  if (explanation.every(({ alike }) => alike > 1)) sentences.push(order.noDifference);
  if (movedForVariety) sentences.push(order.moved[movedForVariety]);
  return sentences;
}

function byMain({ term, place, of, behind }: ExplainedTerm, words: LocaleController): string {
  const { best, behind: behindBest } = words.messages.order;
  return place === 1 ? best[term](of) : behindBest[term](behind ? words.money(behind) : '', of);
}

/** What decides among those that the first thing leaves alike; silent where it decides nothing. */
function byTie({ term, place, of, behind }: ExplainedTerm, words: LocaleController): string {
  const { ofEqual, behindEqual } = words.messages.order;
  return place === 1 ? ofEqual[term](of) : behindEqual[term](behind ? words.money(behind) : '', of);
}

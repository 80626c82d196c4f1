import type { HeadlineCost } from '@liana/markets';
import type { LocaleController } from '../locale/locale-controller.ts';

/** The name of the annual cost: the market's own, or ours for its convention where the market has none in the reader's language. */
export function annualLabel({ label, convention }: HeadlineCost, words: LocaleController): string {
  const ours: Readonly<Partial<Record<HeadlineCost['convention'], string>>> = words.messages.cost.annual;
  return label[words.language] ?? ours[convention] ?? label.en;
}

import type { HeadlineCost } from '@liana/markets';
import type { LocaleController } from '../locale/locale-controller.ts';

/**
 * The name of the annual cost: the market's own, or ours for its convention where the market has none in the reader's language. What one
 * person works out represents nobody else, so it takes the name of what one person is offered.
 */
export function annualLabel({ label, personal, convention }: HeadlineCost, words: LocaleController): string {
  const named = personal?.label ?? label;
  const ours: Readonly<Partial<Record<HeadlineCost['convention'], string>>> = words.messages.cost.annual;
  return named[words.language] ?? ours[convention] ?? named.en;
}

import type { Messages } from '../locales/messages.ts';

/** How much is left when a screen reader is told so; every second would drown out what is being read. */
const SPOKEN_AT = [10, 5];

/** How far the reading has come. */
export interface ReadingState {
  /** Seconds that the law asks for. */
  needed: number;
  /** Whole seconds until the button opens. */
  left: number;
  isRead: boolean;
}

/** What a screen reader is told by now: it changes at the start, at ten and five seconds before the end, and at the end. */
export function spokenReading({ needed, left, isRead }: ReadingState, words: Messages['disclosure']): string {
  if (isRead) return words.read;
  const passed = SPOKEN_AT.filter((mark) => mark < needed && left <= mark).at(-1);
  return passed === undefined ? words.reading(needed) : words.secondsLeft(passed);
}

import type { Messages } from '../locales/messages.ts';

/** How much is left when a screen reader is told so; every second would drown out what is being read. */
const SPOKEN_AT = [10, 5];

/** How far the reading has come. */
export interface ReadingState {
  /** Seconds that the law asks for. */
  needed: number;
  /** Whole seconds until the time is over. */
  left: number;
  isRead: boolean;
  /** There is a box to tick, and it is empty: the button waits for it too. */
  isTickOpen: boolean;
}

/** What is left to do once the time is over. */
export const afterReading = ({ isTickOpen }: Pick<ReadingState, 'isTickOpen'>, words: Messages['disclosure']): string =>
  isTickOpen ? words.readThenTick : words.read;

/** What a screen reader is told by now: it changes at the start, at ten and five seconds before the end, at the end, and with the box. */
export function spokenReading({ needed, left, isRead, isTickOpen }: ReadingState, words: Messages['disclosure']): string {
  if (isRead) return afterReading({ isTickOpen }, words);
  const passed = SPOKEN_AT.filter((mark) => mark < needed && left <= mark).at(-1);
  return passed === undefined ? words.reading(needed) : words.secondsLeft(passed);
}

import { isoDate } from '@liana/finance';

/** Whether a text is a day of the calendar as `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  try {
    return isoDate(text) === text;
  } catch {
    return false;
  }
}

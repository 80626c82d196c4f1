let zone = 'UTC';

/** Names the clock of the page's market, once: every date and time that the elements show is told by it. */
export function setTimeZone(timeZone: string): void {
  zone = timeZone;
}

/** The calendar date of a moment in the market, `YYYY-MM-DD`. A payment is due there, whatever day it is where somebody reads of it. */
export function marketDate(instant: string): string {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(
    new Date(instant),
  );
  const part = (type: 'year' | 'month' | 'day') => parts.find((candidate) => candidate.type === type)!.value;
  return `${part('year')}-${part('month')}-${part('day')}`;
}

/**
 * The time of day of a moment in the market; for whoever's own clock shows another time with its zone, in words: most languages have no
 * short name for zones of other countries, and write `GMT-5`.
 */
export function marketTime(instant: string, locale: string): string {
  const moment = new Date(instant);
  const write = (more: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', ...more }).format(moment);
  const isHere = write({ day: 'numeric' }) === write({ day: 'numeric', timeZone: zone });
  return write({ timeZone: zone, ...(!isHere && { timeZoneName: 'longGeneric' }) });
}

import { type IsoDate, isoDate } from '@liana/finance';
import { MarketError } from './errors.ts';
import { type SettingsOf, settingsSuffix, settingsWith } from './settings.ts';

/** Values that an operator puts in the place of a market's defaults from a day on: a new threshold, another address. */
export interface DatedSettings<Settings> {
  readonly from: IsoDate;
  readonly settings: Partial<Settings>;
}

/** One rule set's name, first day, and the settings in force on it. */
export interface Edition<Settings> {
  /** `UK-2026-07-15`, and a suffix where settings are not the defaults. */
  readonly id: string;
  readonly inForceFrom: IsoDate;
  readonly settings: Settings;
}

/**
 * The editions of a market's law: one for each day on which the law or a setting changes, the earliest first. What was in force
 * before a change keeps its name, so that whatever was shown under it can be found again.
 *
 * @param market that the names begin with: `UK`.
 * @param lawDates days on which a law came into force, the earliest first; a change from before the first holds from the first on.
 * @throws {MarketError} `setting-invalid`. @throws {FinanceError} `date-invalid`.
 */
export function editionsOf<Settings extends SettingsOf<Settings>>(
  market: string,
  defaults: Settings,
  lawDates: readonly IsoDate[],
  changes: readonly DatedSettings<Settings>[],
): Edition<Settings>[] {
  const first = lawDates[0]!;
  const ordered = changes.toSorted((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)));
  const twice = ordered.find(({ from }, index) => from === ordered[index + 1]?.from);
  if (twice) {
    throw new MarketError('setting-invalid', `two entries of settings for ${market} begin on ${twice.from}; put them into one`);
  }
  const dates = [...lawDates, ...ordered.map(({ from }) => isoDate(from))].filter((date) => date >= first);
  return [...new Set(dates)].toSorted().map((inForceFrom) => {
    const begun = ordered.filter(({ from }) => from <= inForceFrom);
    const settings = begun.reduce((changed, change) => settingsWith(changed, change.settings), defaults);
    return { id: `${market}-${inForceFrom}${settingsSuffix(defaults, settings)}`, inForceFrom, settings };
  });
}

import { MarketError } from './errors.ts';

/** Figures and names of a market that are not confirmed, or that change without a change of law: one plain value by each name. */
export type SettingsOf<Names> = { readonly [name in keyof Names]: string | number | boolean };

/**
 * The defaults with the values that an operator's configuration puts in their place.
 *
 * @param changes by the names of the defaults, as it comes from JSON.
 * @throws {MarketError} `setting-invalid` for a name that is none, and for a value that is not of the default's kind: a number that its
 * name allows, a text that is not empty, true or false.
 */
export function settingsWith<Settings extends SettingsOf<Settings>>(defaults: Settings, changes: unknown): Settings {
  if (typeof changes !== 'object' || changes === null || Array.isArray(changes)) {
    throw new MarketError('setting-invalid', `expected an object of settings, got ${JSON.stringify(changes)}`);
  }
  for (const [name, value] of Object.entries(changes)) {
    if (!Object.hasOwn(defaults, name)) {
      throw new MarketError('setting-invalid', `there is no setting '${name}'; known are ${Object.keys(defaults).join(', ')}`);
    }
    const wanted = wantedFor(name, typeof defaults[name as keyof Settings]);
    if (!wanted.fits(value)) {
      const got = typeof value === 'number' ? String(value) : JSON.stringify(value);
      throw new MarketError('setting-invalid', `the setting '${name}' must be ${wanted.text}, got ${got}`);
    }
  }
  return { ...defaults, ...changes };
}

/**
 * What follows a rule set's id where settings differ from the defaults: `+4f1c09ab`, the same for the same values in any order;
 * nothing for the defaults. So that nothing shown under one configuration is taken for something shown under another.
 */
export function settingsSuffix<Settings extends SettingsOf<Settings>>(defaults: Settings, settings: Settings): string {
  const names = (Object.keys(defaults) as (keyof Settings & string)[]).toSorted();
  const changed = names.filter((name) => settings[name] !== defaults[name]).map((name) => [name, settings[name]]);
  return changed.length === 0 ? '' : `+${fingerprint(JSON.stringify(changed))}`;
}

interface Wanted {
  readonly text: string;
  readonly fits: (value: unknown) => boolean;
}

/** Percentages of what is repaid early, of an income, of what is outstanding: nobody pays more than all of it. */
const isPartOfAWhole = /^(earlyRepayment|debtService|dailyCost).*Percent$/;

const isMoney = /Euros/;

/** A rate or a cap may be above 100 %; a number above this was meant otherwise. */
const mostOfAnything = 100_000;

/** What a setting may be, by the kind of its default; of a number its name says what it counts. */
function wantedFor(name: string, kind: string): Wanted {
  if (kind === 'string') return { text: 'a text', fits: (value) => typeof value === 'string' && value.trim() !== '' };
  if (kind === 'boolean') return { text: 'true or false', fits: (value) => typeof value === 'boolean' };
  if (/share/i.test(name)) return { text: 'a share above 0 and up to 100', fits: (value) => isPlain(value) && value > 0 && value <= 100 };
  if (name.endsWith('DaysOfYear')) return wholeFrom(1, 366);
  if (/(Seconds|Hours|Days|Months|Payments|InFlight)$/.test(name)) return wholeFrom(0, mostOfAnything);
  if (name.endsWith('Minor')) return wholeFrom(0, Number.MAX_SAFE_INTEGER);
  const most = isPartOfAWhole.test(name) ? 100 : isMoney.test(name) ? Number.MAX_SAFE_INTEGER : mostOfAnything;
  return { text: `a number from 0 to ${most}, written without an exponent`, fits: (value) => isPlain(value) && value <= most };
}

function wholeFrom(low: number, high: number): Wanted {
  const fits = (value: unknown) => Number.isInteger(value) && (value as number) >= low && (value as number) <= high;
  return { text: `a whole number from ${low} to ${high}`, fits };
}

/** What is read again as the decimal that it was written as. */
function isPlain(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && /^\d+(\.\d+)?$/.test(String(value));
}

/** FNV-1a over UTF-16 units, eight hexadecimal digits: it tells configurations apart and proves nothing. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

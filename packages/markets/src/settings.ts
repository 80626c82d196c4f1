import { MarketError } from './errors.ts';

/** Figures and names of a market that are not confirmed, or that change without a change of law: one plain value by each name. */
export type SettingsOf<Names> = { readonly [name in keyof Names]: string | number | boolean };

/**
 * The defaults with the values that an operator's configuration puts in their place.
 *
 * @param changes by the names of the defaults, as it comes from JSON.
 * @throws {MarketError} `setting-invalid` for a name that is none, and for a value that is not of the default's kind: a number from
 * 0 up, a text that is not empty, true or false.
 */
export function settingsWith<Settings extends SettingsOf<Settings>>(defaults: Settings, changes: unknown): Settings {
  if (typeof changes !== 'object' || changes === null || Array.isArray(changes)) {
    throw new MarketError('setting-invalid', `expected an object of settings, got ${JSON.stringify(changes)}`);
  }
  for (const [name, value] of Object.entries(changes)) {
    if (!Object.hasOwn(defaults, name)) {
      throw new MarketError('setting-invalid', `there is no setting '${name}'; known are ${Object.keys(defaults).join(', ')}`);
    }
    const kind = typeof defaults[name as keyof Settings];
    if (typeof value !== kind || value === '' || (kind === 'number' && !(Number.isFinite(value) && (value as number) >= 0))) {
      throw new MarketError('setting-invalid', `the setting '${name}' must be ${wantedOf[kind]}, got ${JSON.stringify(value)}`);
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

const wantedOf: Readonly<Record<string, string>> = { number: 'a number from 0 up', string: 'a text', boolean: 'true or false' };

/** FNV-1a over UTF-16 units, eight hexadecimal digits: it tells configurations apart and proves nothing. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

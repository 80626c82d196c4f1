import { MarketError } from './errors.ts';
import { type LocalizedText, languages, textIn } from './text.ts';

/**
 * A text that a person agrees to, signs, or is told, in every language. Immutable: a changed word is a new version.
 * `{name}` stands for a value that is filled in; paragraphs are parted by an empty line; there is no other markup.
 */
export interface LegalText {
  /** Stable name: `us-soft-check`. */
  readonly id: string;
  /** Date of the wording: `2026-01-01`. */
  readonly version: string;
  readonly title: LocalizedText;
  /** The one sentence beside the box or the button. */
  readonly label: LocalizedText;
  readonly body: LocalizedText;
}

/** Values for the placeholders: the same in every language (a name), or one for each (an amount as it is written there). */
export type LegalTextValues = Readonly<Record<string, string | LocalizedText>>;

const placeholder = /\{([a-zA-Z]+)\}/g;

/** Names of the values that a text needs, each once, in order of appearance. */
export function placeholdersOf({ title, label, body }: LegalText): string[] {
  const all = [title, label, body].flatMap((part) => Object.values(part));
  return [...new Set(all.flatMap((part) => [...part.matchAll(placeholder)].map((match) => match[1]!)))];
}

/**
 * The text with its values filled in, as it is shown and hashed. A value is put in as it stands, braces and all.
 *
 * @throws {MarketError} `placeholder-missing` naming the values that were not given: half a text is never shown.
 */
export function renderLegalText(text: LegalText, values: LegalTextValues): LegalText {
  const missing = placeholdersOf(text).filter((name) => !Object.hasOwn(values, name));
  if (missing.length > 0) {
    throw new MarketError('placeholder-missing', `the text ${text.id} ${text.version} needs values for: ${missing.join(', ')}`);
  }
  return { ...text, title: fillIn(text.title, values), label: fillIn(text.label, values), body: fillIn(text.body, values) };
}

/** One text with its values filled in, in every language that it has; every placeholder must have one. */
export function fillIn(text: LocalizedText, values: LegalTextValues): LocalizedText {
  const written = languages.filter((language) => text[language] !== undefined);
  const filled = written.map((language) => [
    language,
    text[language]!.replace(placeholder, (_, name: string) => {
      const value = values[name]!;
      return typeof value === 'string' ? value : textIn(value, language);
    }),
  ]);
  return Object.fromEntries(filled) as LocalizedText;
}

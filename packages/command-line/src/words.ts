import { UsageError } from './usage-error.ts';

/** One of these words; `name` is what the usage calls it. @throws {UsageError} for any other. */
export function oneOf<const Word extends string>(text: string, words: readonly Word[], name: string): Word {
  const word = words.find((known) => known === text);
  if (word === undefined) throw new UsageError(`${name} is one of ${words.join(', ')}, not "${text}"`);
  return word;
}

/** A whole number from 1 up. @throws {UsageError} for anything else. */
export function wholeNumber(text: string, name: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new UsageError(`${name} is a whole number from 1 up, not "${text}"`);
  return Number(text);
}

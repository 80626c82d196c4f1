import type { Place } from './json-places.ts';

/** Where a JSON text first has more than `most` objects and lists in each other, if it does. Goes through any text, also one with slips. */
export function tooDeepAt(text: string, most: number): Place | undefined {
  let [depth, line, lineStart, isQuoted] = [0, 1, 0, false];
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '\n') {
      line += 1;
      lineStart = at + 1;
      // No text in JSON goes over the end of a line.
      isQuoted = false;
    } else if (isQuoted) {
      if (character === '\\') at += 1;
      else if (character === '"') isQuoted = false;
    } else if (character === '"') isQuoted = true;
    else if (character === '{' || character === '[') {
      depth += 1;
      if (depth > most) return { line, column: at - lineStart + 1 };
    } else if (character === '}' || character === ']') depth -= 1;
  }
  return undefined;
}

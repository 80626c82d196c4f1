import { InputError } from '../input-error.ts';

/** A line of a table, with the number that an editor shows for it. */
export interface TableLine {
  line: number;
  cells: readonly string[];
}

/**
 * The cells of a table in text (RFC 4180: quotes around a cell that holds a separator or a line break, doubled inside). Empty lines are
 * passed over; a blank as separator may come several times.
 *
 * @throws {InputError} `table-invalid` for a quote that is never closed or that something follows.
 */
export function* readTable(text: string, separator: string): Generator<TableLine> {
  let line = 1;
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) {
    const start = line;
    const cells: string[] = [];
    for (let isOpen = true; isOpen; ) {
      if (separator === ' ') while (text[at] === ' ') at += 1;
      const cell = text[at] === '"' ? quotedCell(text, at, line) : plainCell(text, at, separator);
      cells.push(cell.text);
      line += cell.lineBreaks;
      at = cell.end;
      isOpen = text[at] === separator;
      if (isOpen) at += 1;
      else if (at < text.length && !isLineEnd(text, at)) {
        throw new InputError('table-invalid', `line ${line}: expected a separator or the end of the line after a closed quote`);
      }
    }
    if (text[at] === '\r') at += 1;
    at += 1;
    line += 1;
    if (separator === ' ' && cells.at(-1) === '') cells.pop();
    if (cells.some((cell) => cell !== '')) yield { line: start, cells };
  }
}

const isLineEnd = (text: string, at: number) => text[at] === '\n' || (text[at] === '\r' && text[at + 1] === '\n');

function plainCell(text: string, start: number, separator: string) {
  let end = start;
  while (end < text.length && text[end] !== separator && !isLineEnd(text, end)) end += 1;
  return { text: text.slice(start, end).trim(), end, lineBreaks: 0 };
}

function quotedCell(text: string, start: number, line: number) {
  let end = text.indexOf('"', start + 1);
  while (end !== -1 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
  if (end === -1) throw new InputError('table-invalid', `line ${line}: a quote is opened and never closed`);
  const inside = text.slice(start + 1, end).replaceAll('""', '"');
  return { text: inside, end: end + 1, lineBreaks: inside.split('\n').length - 1 };
}

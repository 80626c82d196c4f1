import { jsonPlaces } from './json-places.ts';
import type { JsonFile } from './read-json.ts';

/** Something to say of one place of a JSON file. */
export interface PlacedFault {
  /** The keys that lead there; none for the file as a whole. */
  path: readonly PropertyKey[];
  /** What is wrong, and with what. */
  message: string;
  /** What to write instead. */
  fix: string;
}

/** More than somebody mends before the next try. */
const mostPrinted = 50;

const withDots = (path: PlacedFault['path']) => path.map(String).join('.');

/**
 * Faults as lines to print, in the order of the file: `catalogue.json:214:15: message`, and below it what to write instead and the path.
 * Many terminals open the file at that place. `writePath` says how keys are written as one path.
 */
export function placedLines({ file, text }: JsonFile, faults: readonly PlacedFault[], writePath = withDots): string[] {
  if (faults.length === 0) return [];
  const { placeOf } = jsonPlaces(
    text,
    faults.map(({ path }) => path),
  );
  const placed = faults.map((fault) => ({ fault, place: placeOf(fault.path) }));
  placed.sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
  const lines = placed.slice(0, mostPrinted).flatMap(({ fault: { message, fix, path }, place }) => {
    const at = path.length === 0 ? '' : `   (${writePath(path)})`;
    return [`${file}:${place.line}:${place.column}: ${message}`, `    fix: ${fix}${at}`];
  });
  return faults.length > mostPrinted ? [...lines, `… and ${faults.length - mostPrinted} more`] : lines;
}

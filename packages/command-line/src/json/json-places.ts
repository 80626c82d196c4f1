import { visit } from 'jsonc-parser';

/** Where something stands in a text; both count from 1. */
export interface Place {
  line: number;
  column: number;
}

/** What was looked for, with all that was found on the way there. */
interface Sought {
  place?: Place;
  below: Map<string, Sought>;
}

/** An object or a list that the reading is inside of. */
interface Frame {
  sought: Sought | undefined;
  /** The name, or the number in the list, of what comes now. */
  key: string;
  /** The names that were there; undefined in a list. */
  names?: Set<string>;
}

/** A field that one object has twice: readers of JSON silently take the last. */
export interface RepeatedField extends Place {
  /** With dots, such as `products.0.id`. */
  path: string;
  name: string;
}

/** The keys that lead to something in a file. */
type Path = readonly PropertyKey[];

export interface JsonPlaces {
  /** The place of a path, or of what it would stand in where it does not exist. */
  placeOf(path: Path): Place;
  repeated: readonly RepeatedField[];
}

/** Reads the places of `paths` in a JSON text without a fault. One pass, whatever the number of paths; a large file costs no more memory. */
export function jsonPlaces(text: string, paths: Iterable<Path>): JsonPlaces {
  const root: Sought = { place: { line: 1, column: 1 }, below: new Map() };
  for (const path of paths) seek(root, path);
  const repeated: RepeatedField[] = [];
  const frames: Frame[] = [];

  const enter = (frame: Omit<Frame, 'sought'>) => frames.push({ sought: current(), ...frame });
  /** What is sought at the value that begins now. */
  const current = () => (frames.length === 0 ? root : frames.at(-1)!.sought?.below.get(frames.at(-1)!.key));
  const note = (line: number, column: number) => {
    const sought = current();
    if (sought) sought.place ??= { line: line + 1, column: column + 1 };
  };

  visit(text, {
    onObjectBegin: (_offset, _length, line, column) => {
      note(line, column);
      enter({ key: '', names: new Set() });
    },
    onObjectProperty: (name, _offset, _length, line, column) => {
      const frame = frames.at(-1)!;
      frame.key = name;
      if (frame.names!.has(name)) repeated.push({ name, path: frames.map(({ key }) => key).join('.'), line: line + 1, column: column + 1 });
      frame.names!.add(name);
      note(line, column);
    },
    onObjectEnd: () => {
      frames.pop();
    },
    onArrayBegin: (_offset, _length, line, column) => {
      note(line, column);
      enter({ key: '0' });
    },
    onArrayEnd: () => {
      frames.pop();
    },
    onSeparator: (character) => {
      const frame = frames.at(-1);
      if (character === ',' && frame && !frame.names) frame.key = String(Number(frame.key) + 1);
    },
    onLiteralValue: (_value, _offset, _length, line, column) => note(line, column),
  });
  return { placeOf: (path) => deepestPlace(root, path), repeated };
}

function seek(root: Sought, path: Path): void {
  let at = root;
  for (const key of path.map(String)) {
    const next = at.below.get(key) ?? { below: new Map() };
    at.below.set(key, next);
    at = next;
  }
}

function deepestPlace(root: Sought, path: Path): Place {
  let [at, place]: [Sought | undefined, Place] = [root, root.place!];
  for (const key of path.map(String)) {
    at = at?.below.get(key);
    place = at?.place ?? place;
  }
  return place;
}

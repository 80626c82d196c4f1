/** One case of a reference file: numbers, flows and dates that decide, and prose that explains. `inputs` has the shape of its kind. */
export interface ReferenceCase {
  readonly id: string;
  readonly kind: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly expected: Readonly<Record<string, unknown>>;
  /** Absolute, by expected key; `*` for all others; a word that begins with `exact` for equality. */
  readonly tolerance: Readonly<Record<string, string>>;
}

/** The case, or the file, does not have what its kind or its schema asks for. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError';
}

/**
 * The cases of a file in the schema of `test/reference/finance.json`.
 *
 * @param passOver Is told of every case that cannot be read or told from another, by its place; the cases behind it are read.
 * @throws {UnreadableError} for a file without a list of cases; for such a case, unless it may be passed over.
 */
export function readCases(json: string, passOver: (fault: UnreadableError) => void = refuse): ReferenceCase[] {
  const file = parsed(json);
  const cases = isRecord(file) ? file.cases : undefined;
  if (!Array.isArray(cases)) throw new UnreadableError('it has no list of cases');
  const places = new Map<string, number>();
  return cases.flatMap((given: unknown, index) => {
    try {
      const read = readCase(given, index + 1);
      const earlier = places.get(read.id);
      if (earlier !== undefined) throw new UnreadableError(`case ${index + 1} has the id of case ${earlier}: ${read.id}`);
      places.set(read.id, index + 1);
      return [read];
    } catch (fault) {
      if (!(fault instanceof UnreadableError)) throw fault;
      passOver(fault);
      return [];
    }
  });
}

function readCase(given: unknown, place: number): ReferenceCase {
  if (!isRecord(given)) throw new UnreadableError(`case ${place} is no record`);
  const { id, kind, inputs, expected, tolerance } = given;
  if (typeof id !== 'string' || id === '') throw new UnreadableError(`case ${place} lacks an id`);
  if (typeof kind !== 'string') throw new UnreadableError(`case ${place}, ${id}, lacks a kind`);
  if (!isRecord(expected)) throw new UnreadableError(`case ${place}, ${id}, lacks what is expected`);
  return { id, kind, expected, inputs: isRecord(inputs) ? inputs : {}, tolerance: isRecord(tolerance) ? texts(tolerance) : {} };
}

function refuse(fault: UnreadableError): never {
  throw fault;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new UnreadableError('it is not JSON', { cause });
  }
}

const texts = (values: Record<string, unknown>) => Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)]));

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
 * @throws {UnreadableError} for anything else.
 */
export function readCases(json: string): ReferenceCase[] {
  const file = parsed(json);
  const cases = isRecord(file) ? file.cases : undefined;
  if (!Array.isArray(cases)) throw new UnreadableError('it has no list of cases');
  return cases.map((given: unknown, index) => {
    if (!isRecord(given) || typeof given.id !== 'string' || typeof given.kind !== 'string' || !isRecord(given.expected)) {
      throw new UnreadableError(`case ${index + 1} lacks an id, a kind or what is expected`);
    }
    const { id, kind, inputs, expected, tolerance } = given;
    return { id, kind, expected, inputs: isRecord(inputs) ? inputs : {}, tolerance: isRecord(tolerance) ? texts(tolerance) : {} };
  });
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

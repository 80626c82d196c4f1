export type SimulatorErrorCode =
  | 'not-readable'
  | 'not-json'
  | 'wrong-form'
  | 'duplicate-name'
  | 'unknown-attribute'
  | 'unknown-product'
  | 'untold-attribute'
  | 'unknown-value'
  | 'answer-not-of-fact'
  | 'not-a-number'
  | 'impossible-range'
  | 'impossible-correlations'
  | 'drift-out-of-run'
  | 'nobody-applies';

/** One thing that is wrong with a file of policies. */
export interface PolicyFault {
  code: SimulatorErrorCode;
  /** The keys that lead to the place. */
  path: readonly PropertyKey[];
  /** What is wrong there, and with what. */
  message: string;
  /** What to write instead. */
  fix: string;
}

/** A file of policies that cannot be simulated. */
export class SimulatorError extends Error {
  override readonly name = 'SimulatorError';
  readonly code: SimulatorErrorCode;
  /** Where in the file, as a JSON path such as `$.lenders[0].products[1].decision`. */
  readonly path: string;
  /** What is wrong there. */
  readonly fault: string;
  /** All that was found in the file, where it was looked through as a whole. */
  readonly faults: readonly PolicyFault[];

  /** @param file - Its name, once it is known. */
  constructor(
    code: SimulatorErrorCode,
    path: string,
    fault: string,
    file = '',
    { faults = [], ...options }: ErrorOptions & { faults?: readonly PolicyFault[] } = {},
  ) {
    super(`${file === '' ? '' : `${file} at `}${path}: ${fault}`, options);
    this.code = code;
    this.path = path;
    this.fault = fault;
    this.faults = faults;
  }

  /** Of several faults in one; code and path are those of the first. `lines` say them all, where their places in the file are known. */
  static of(faults: readonly [PolicyFault, ...PolicyFault[]], lines = faults.map(lineOf)): SimulatorError {
    const [{ code, path, message }] = faults;
    const error = new SimulatorError(code, jsonPath(path), message, '', { faults });
    error.message = lines.join('\n');
    return error;
  }
}

const lineOf = ({ path, message, fix }: PolicyFault) => `${jsonPath(path)}: ${message}; ${fix}`;

/** `['lenders', 0, 'id']` as `$.lenders[0].id`. */
export function jsonPath(keys: readonly PropertyKey[]): string {
  return keys.reduce<string>((path, key) => (typeof key === 'number' ? `${path}[${key}]` : `${path}.${String(key)}`), '$');
}

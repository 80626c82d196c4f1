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

/** A file of policies that cannot be simulated. */
export class SimulatorError extends Error {
  override readonly name = 'SimulatorError';
  readonly code: SimulatorErrorCode;
  /** Where in the file, as a JSON path such as `$.lenders[0].products[1].decision`. */
  readonly path: string;
  /** What is wrong there. */
  readonly fault: string;

  /** @param file - Its name, once it is known. */
  constructor(code: SimulatorErrorCode, path: string, fault: string, file = '', options?: ErrorOptions) {
    super(`${file === '' ? '' : `${file} at `}${path}: ${fault}`, options);
    this.code = code;
    this.path = path;
    this.fault = fault;
  }
}

/** `['lenders', 0, 'id']` as `$.lenders[0].id`. */
export function jsonPath(keys: readonly PropertyKey[]): string {
  return keys.reduce<string>((path, key) => (typeof key === 'number' ? `${path}[${key}]` : `${path}.${String(key)}`), '$');
}

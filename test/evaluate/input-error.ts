export type InputErrorCode =
  | 'unreadable'
  | 'not-described'
  | 'description-invalid'
  | 'checksum'
  | 'table-invalid'
  | 'column-unknown'
  | 'value-invalid'
  | 'no-input'
  | 'leak'
  | 'protected';

/** A file or folder that cannot be evaluated. The message names it, the line where there is one, and what was expected. */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly code: InputErrorCode;

  constructor(code: InputErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

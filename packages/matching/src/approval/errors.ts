export type ApprovalErrorCode =
  | 'feature-refused'
  | 'feature-protected'
  | 'feature-leaks'
  | 'feature-invalid'
  | 'probability-invalid'
  | 'parameters-out-of-range'
  | 'promise-out-of-range'
  | 'duplicate-key'
  | 'model-format';

/** Training data, parameters, a stored model or a figure that no likelihood may be made from or judged by. */
export class ApprovalError extends Error {
  override readonly name = 'ApprovalError';
  readonly code: ApprovalErrorCode;

  constructor(code: ApprovalErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

export type ApprovalErrorCode =
  | 'feature-refused'
  | 'feature-protected'
  | 'feature-leaks'
  | 'feature-invalid'
  | 'probability-invalid'
  | 'parameters-out-of-range'
  | 'duplicate-key'
  | 'model-format';

/** Training data, parameters, a stored model or a figure that no likelihood may be made from or judged by. */
export class ApprovalError extends Error {
  override readonly name = 'ApprovalError';
  readonly code: ApprovalErrorCode;

  constructor(code: ApprovalErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

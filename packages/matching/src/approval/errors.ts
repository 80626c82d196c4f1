export type ApprovalErrorCode =
  | 'feature-refused'
  | 'feature-protected'
  | 'feature-leaks'
  | 'feature-invalid'
  | 'parameters-out-of-range'
  | 'duplicate-key'
  | 'model-format';

/** Training data, parameters or a stored model that no likelihood may be made from. */
export class ApprovalError extends Error {
  override readonly name = 'ApprovalError';
  readonly code: ApprovalErrorCode;

  constructor(code: ApprovalErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

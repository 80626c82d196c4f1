export type ApprovalErrorCode = 'feature-refused' | 'parameters-out-of-range' | 'duplicate-key';

/** Training data or parameters that no model may be made from. */
export class ApprovalError extends Error {
  override readonly name = 'ApprovalError';
  readonly code: ApprovalErrorCode;

  constructor(code: ApprovalErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

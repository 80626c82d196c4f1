export type FileErrorCode = 'unreadable' | 'not-utf-8' | 'not-json' | 'nested-too-deeply' | 'repeated-field';

/** A file that a command was given cannot be read as what it should be. The message names it, the place where there is one, and the fix. */
export class FileError extends Error {
  override readonly name = 'FileError';
  readonly code: FileErrorCode;

  constructor(code: FileErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

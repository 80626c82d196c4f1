export { FileError, type FileErrorCode } from './file-error.ts';
export { type PlacedFault, placedLines } from './json/placed-lines.ts';
export { type JsonFile, readJson } from './json/read-json.ts';
export type { Form, Line, Shape } from './line.ts';
export { readText } from './read-text.ts';
export { runLine } from './run-line.ts';
export { UsageError } from './usage-error.ts';
export { oneOf, wholeNumber } from './words.ts';

import { ApprovalError } from './errors.ts';

/** Of the models that this version writes and reads. */
export const modelFormat = 2;

/** @throws {ApprovalError} `model-format` for a model of another format. */
export function checkFormat(model: { format?: unknown }): void {
  if (model.format === modelFormat) return;
  const found =
    model.format === undefined ? 'one without a format, which an earlier version stored' : `format ${JSON.stringify(model.format)}`;
  throw new ApprovalError(
    'model-format',
    `expected an approval model of format ${modelFormat}, got ${found}: train again (npm run train -- --again)`,
  );
}

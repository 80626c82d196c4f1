import { ApprovalError } from './errors.ts';
import { type ApprovalModel, modelFormat } from './model.ts';

/**
 * A stored model, to be read again.
 *
 * @throws {ApprovalError} `model-format` for what this version cannot read, such as a model from before formats were numbered.
 */
export function readApprovalModel(json: string): ApprovalModel {
  const model = JSON.parse(json) as ApprovalModel;
  checkFormat(model);
  return model;
}

/** @throws {ApprovalError} `model-format` for a model of another format. */
export function checkFormat(model: { format?: number }): void {
  if (model.format === modelFormat) return;
  const found = model.format === undefined ? 'one without a format, which an earlier version stored' : `format ${model.format}`;
  throw new ApprovalError(
    'model-format',
    `expected an approval model of format ${modelFormat}, got ${found}: train again (npm run train -- --again)`,
  );
}

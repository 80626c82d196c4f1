import { z } from 'zod';
import { ApprovalError } from '../errors.ts';
import { checkFormat, modelFormat } from '../format.ts';
import type { ApprovalModel } from '../model.ts';
import { storedModel } from './stored-model.ts';

/**
 * A stored model, to be read again: with every part that an answer is made from, and no bound that its own counts do not prove.
 *
 * @throws {ApprovalError} `model-format` for what this version cannot read, such as a model from before formats were numbered, or one that was
 * edited or cut short.
 */
export function readApprovalModel(json: string): ApprovalModel {
  const stored = parsed(json);
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) throw refusal('an object', shortly(json));
  checkFormat(stored);
  const { error } = storedModel.safeParse(stored);
  if (error)
    throw refusal(
      `each part in its shape`,
      `this: ${z
        .prettifyError(error)
        .replaceAll(/\s*\n\s*/g, ' ')
        .slice(0, 300)}`,
    );
  // What was parsed is only looked at: replays are to find the very data that was stored.
  return stored as ApprovalModel;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw refusal('it as JSON', shortly(JSON.stringify(json)), { cause: error });
  }
}

const shortly = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

const refusal = (expected: string, found: string, options?: ErrorOptions) =>
  new ApprovalError(
    'model-format',
    `an approval model of format ${modelFormat} was to be read: expected ${expected}, got ${found}; train again (npm run train -- --again)`,
    options,
  );

import { FileError, placedLines, readJson } from '@liana/command-line';
import { explainForm } from '@liana/matching';
import { InputError } from '../input-error.ts';
import { type Description, description } from './description.ts';

/**
 * The description of a table, from its dataset.json.
 *
 * @throws {InputError} `description-invalid` with line, column, fix and path of every fault.
 */
export function readDescription(path: string): Description {
  try {
    const json = readJson(path);
    const parsed = description.safeParse(json.input);
    if (parsed.success) return parsed.data;
    const faults = explainForm(parsed.error.issues, { schema: description, input: json.input, forms });
    throw new InputError('description-invalid', placedLines(json, faults).join('\n'));
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    throw new InputError('description-invalid', error.message, { cause: error });
  }
}

/** What is easily forgotten, as it is written. */
const forms: Readonly<Record<string, string>> = {
  because: '"because": "…", why the column is not read',
  order: '"order": [ … ], its texts from the lowest to the highest',
  kind: '"kind": "…", such as "number", "category" or "protected"',
  target: '"target": { "column": "…", "good": [ … ], "bad": [ … ] }',
  good: '"good": [ … ], the texts of an approval',
  bad: '"bad": [ … ], the texts of a refusal',
  missing: '"missing": [""], the texts that mean that there is no value',
  separator: '"separator": ",", what parts the cells',
  columns: '"columns": { … }, what each column is',
  source: '"source": "…", where the rows are from',
  licence: '"licence": "…", what allows their use',
};

/** What became of a text that somebody asked for: on the clipboard, in a file, or in neither. */
export type GivenText = 'copied' | 'saved' | 'refused';

/** The clipboard is not asked for ever: some browsers leave a question to the person unanswered. */
const PATIENCE_MS = 3_000;

/**
 * Puts `text` on the clipboard; where that is refused, as in another page's frame, saves it as a file. Call it from a click.
 *
 * @param file Its name, such as `payments.csv`.
 */
export async function giveText(text: string, file: string, type: string): Promise<GivenText> {
  try {
    await Promise.race([navigator.clipboard.writeText(text), refusal()]);
    return 'copied';
  } catch {
    return saveText(text, file, type);
  }
}

const refusal = () => new Promise<never>((_, refuse) => setTimeout(() => refuse(new Error('the clipboard does not answer')), PATIENCE_MS));

/** Saves `text` as a file that is called `file`. Call it from a click. */
export function saveText(text: string, file: string, type: string): Exclude<GivenText, 'copied'> {
  try {
    // Spreadsheets take a file without this mark for the text of an older alphabet.
    const url = URL.createObjectURL(new Blob(['\uFEFF', text], { type: `${type};charset=utf-8` }));
    const link = document.createElement('a');
    link.href = url;
    link.download = file;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 1_000);
    return 'saved';
  } catch {
    return 'refused';
  }
}

import { parseArgs } from 'node:util';
import type { Form, Line, Options, Shape } from './line.ts';
import { UsageError } from './usage-error.ts';

/** Whether usage is asked for rather than work. */
export const asksForHelp = (words: readonly string[]): boolean => words.includes('--help') || words.includes('-h');

/**
 * Reads what was typed behind a command.
 *
 * @throws {UsageError} for a subcommand, an option or an argument that is unknown, missing or one too many.
 */
export function readLine<const Forms extends Record<string, Form>>({ forms }: Shape<Forms>, words: readonly string[]): Line<Forms> {
  const [name, rest] = '' in forms ? ['', words] : [subcommand(Object.keys(forms), words[0]), words.slice(1)];
  const form = forms[name]!;
  const { values, args } = split(form.options ?? {}, rest);
  checkArguments(form, args);
  const absent = Object.entries(form.options ?? {}).find(([option, known]) => 'needed' in known && values[option] === undefined);
  if (absent) throw new UsageError(`--${absent[0]} is missing`);
  // What the form demands was checked above: types follow it.
  return { name, args, values } as unknown as Line<Forms>;
}

function subcommand(known: readonly string[], word: string | undefined): string {
  if (word !== undefined && known.includes(word)) return word;
  const isMissing = word === undefined || word.startsWith('-');
  throw new UsageError(`expected ${listed(known)}${isMissing ? ' first' : `, not "${word}"`}`);
}

function split(options: Options, words: readonly string[]) {
  const { values, positionals, tokens } = parseArgs({
    args: [...words],
    options,
    allowPositionals: true,
    strict: false, // its complaints would be Node's own words
    tokens: true,
  });
  const said = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (!option || token.rawName !== `--${token.name}`) throw new UsageError(`there is no option ${token.rawName}`);
    checkValue(option, token);
    if (said.has(token.name) && !('multiple' in option)) throw new UsageError(`${token.rawName} is there twice`);
    said.add(token.name);
  }
  for (const [name, option] of Object.entries(options)) {
    if (option.type === 'boolean') values[name] ??= false;
  }
  return { values, args: positionals };
}

/** A value that looks like the next option is one, and this option has none; a value such as -3 is the option's own to refuse. */
function checkValue({ type }: Options[string], token: { rawName: string; value?: string; inlineValue?: boolean }): void {
  const isForgotten = token.value === undefined || (!token.inlineValue && token.value.startsWith('--'));
  if (type === 'string' && isForgotten) throw new UsageError(`${token.rawName} needs a value`);
  if (type === 'boolean' && token.value !== undefined) throw new UsageError(`${token.rawName} takes no value`);
}

function checkArguments({ takes = [], mayTake = [], repeats }: Form, args: readonly string[]): void {
  const missing = takes[args.includes('') ? args.indexOf('') : args.length];
  if (missing !== undefined) throw new UsageError(`<${missing}> is missing`);
  const tooMuch = repeats ? undefined : args[takes.length + mayTake.length];
  if (tooMuch !== undefined) throw new UsageError(`"${tooMuch}" is one argument too many`);
}

const listed = (words: readonly string[]) => (words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`);

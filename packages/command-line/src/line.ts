interface TextOption {
  type: 'string';
  default?: string;
  /** The command cannot do without it. */
  needed?: true;
  /** May be said more than once; the value is a list. */
  multiple?: true;
}
interface SwitchOption {
  type: 'boolean';
}
export type Options = Record<string, TextOption | SwitchOption>;

/** What may follow a command, or one of its subcommands. */
export interface Form {
  /** The arguments that must be there, by the names that the usage gives them. */
  takes?: readonly string[];
  /** The arguments that may follow those. */
  mayTake?: readonly string[];
  /** The last argument may come again. */
  repeats?: true;
  options?: Options;
}

/** A command's usage as it is printed, and its forms by subcommand; a command without subcommands has one, named by the empty word. */
export interface Shape<Forms extends Record<string, Form> = Record<string, Form>> {
  usage: string;
  forms: Forms;
}

type ValueOf<Option> = Option extends { type: 'boolean' }
  ? boolean
  : Option extends { multiple: true }
    ? string[] | undefined
    : Option extends { needed: true } | { default: string }
      ? string
      : string | undefined;

type ValuesOf<Given> = Given extends { options: infer Known } ? { [Name in keyof Known]: ValueOf<Known[Name]> } : Record<never, never>;

/** What was typed, once it fits: the subcommand, its arguments in their order, and what each of its options says. */
export type Line<Forms extends Record<string, Form>> = {
  [Name in keyof Forms & string]: { name: Name; args: ArgsOf<Forms[Name]>; values: ValuesOf<Forms[Name]> };
}[keyof Forms & string];

/** As many as must be there are surely there. */
type ArgsOf<Given> = Given extends { takes: infer Names extends readonly string[] }
  ? [...{ [At in keyof Names]: string }, ...string[]]
  : string[];

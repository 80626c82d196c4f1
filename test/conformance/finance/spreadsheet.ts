import type * as Spreadsheet from '@liana/finance/spreadsheet';
import type { When } from '@liana/finance/spreadsheet';
import { decimal, list, record, sumOfFractions, unreadable, wholeNumber, word } from '../keys.ts';
import { type ReferenceCase, UnreadableError } from '../reference-case.ts';
import type { Reader } from '../verdict.ts';

type Args = ReferenceCase['inputs'];

/** Functions of spreadsheets by the names of `@liana/finance/spreadsheet`, whoever's they are. */
export type SpreadsheetFunctions = Partial<Omit<typeof Spreadsheet, 'irr'>>;

/** A number as it was written, or a quotient such as `0.08/12`. */
function figure(args: Args, key: string): number {
  const value = args[key];
  return typeof value === 'string' ? sumOfFractions(value).toNumber() : decimal(args, key).toNumber();
}

const figureOr0 = (args: Args, key: string) => (key in args ? figure(args, key) : 0);

/** `type` as spreadsheets write it, `when` as numpy-financial does. */
function when(args: Args): When {
  const value = args.when ?? args.type ?? 'end';
  const found = ([0, 1, 'begin', 'end'] as const).find((known) => String(known) === String(value));
  if (found === undefined || ('when' in args && 'type' in args)) throw unreadable('when', value);
  return found;
}

function flows(args: Args): number[] {
  const given = typeof args.flows === 'string' ? args.flows.split(',') : list(args, 'flows');
  return given.map((flow) => figure({ flow: typeof flow === 'string' ? flow.trim() : flow }, 'flow'));
}

function firstAt(args: Args): 0 | 1 {
  const found = ([0, 1] as const).find((known) => known === Number(args.firstAt ?? 1));
  if (found === undefined) throw unreadable('firstAt', args.firstAt);
  return found;
}

type Call = (functions: SpreadsheetFunctions, args: Args) => number | undefined;

/** Undefined where a function is not there. */
const calls: Readonly<Record<string, Call>> = {
  PMT: ({ pmt }, args) => pmt?.(figure(args, 'rate'), figure(args, 'nper'), figure(args, 'pv'), figureOr0(args, 'fv'), when(args)),
  PV: ({ pv }, args) => pv?.(figure(args, 'rate'), figure(args, 'nper'), figureOr0(args, 'pmt'), figureOr0(args, 'fv'), when(args)),
  FV: ({ fv }, args) => fv?.(figure(args, 'rate'), figure(args, 'nper'), figureOr0(args, 'pmt'), figureOr0(args, 'pv'), when(args)),
  NPER: ({ nper }, args) => nper?.(figure(args, 'rate'), figure(args, 'pmt'), figure(args, 'pv'), figureOr0(args, 'fv'), when(args)),
  RATE: ({ rate }, args) =>
    rate?.(wholeNumber(args, 'nper'), figureOr0(args, 'pmt'), figure(args, 'pv'), figureOr0(args, 'fv'), when(args)),
  IPMT: ({ ipmt }, args) => ipmt?.(...partOf(args)),
  PPMT: ({ ppmt }, args) => ppmt?.(...partOf(args)),
  CUMIPMT: ({ cumipmt }, args) => cumipmt?.(...stretchOf(args)),
  CUMPRINC: ({ cumprinc }, args) => cumprinc?.(...stretchOf(args)),
  EFFECT: ({ effect }, args) => effect?.(figure(args, 'nominal'), wholeNumber(args, 'periods')),
  NOMINAL: ({ nominal }, args) => nominal?.(figure(args, 'effect' in args ? 'effect' : 'effective'), wholeNumber(args, 'periods')),
  NPV: ({ npv }, args) => npv?.(figure(args, 'rate'), flows(args), firstAt(args)),
};

function partOf(args: Args) {
  const [period, periods] = [wholeNumber(args, 'per'), figure(args, 'nper')];
  return [figure(args, 'rate'), period, periods, figure(args, 'pv'), figureOr0(args, 'fv'), when(args)] as const;
}

function stretchOf(args: Args) {
  const [periods, start, end] = [wholeNumber(args, 'nper'), wholeNumber(args, 'start'), wholeNumber(args, 'end')];
  return [figure(args, 'rate'), periods, figure(args, 'pv'), start, end, when(args)] as const;
}

const kinds = ['pmt', 'ipmt', 'ppmt', 'pv', 'fv', 'rate', 'nper', 'cumulative', 'rate_conversion', 'npv_pv'];

/** Readers of the kinds that ask for a function of spreadsheets by its name, with its arguments by the names that they have there. */
export function spreadsheetReaders(functions: SpreadsheetFunctions): Readonly<Record<string, Reader>> {
  const reader: Reader = (inputs) => {
    const name = word(inputs, 'function').toUpperCase();
    const call = Object.hasOwn(calls, name) ? calls[name] : undefined;
    if (!call) throw unreadable('function', inputs.function);
    const args = record(inputs, 'args');
    return {
      value: () => {
        const value = call(functions, args);
        if (value === undefined) throw new UnreadableError(`there is no function ${name}`);
        return value;
      },
    };
  };
  return Object.fromEntries(kinds.map((kind) => [`tvm.${kind}`, reader]));
}

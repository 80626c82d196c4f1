import { cumipmt, cumprinc, effect, fv, ipmt, nominal, nper, npv, pmt, ppmt, pv, rate, type When } from '@liana/finance/spreadsheet';
import { decimal, list, record, sumOfFractions, unreadable, wholeNumber, word } from '../keys.ts';
import { type ReferenceCase, UnreadableError } from '../reference-case.ts';
import type { Reader } from '../verdict.ts';

type Args = ReferenceCase['inputs'];

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

interface SpreadsheetFunction {
  /** The arguments that it knows. A case that holds another asks something else. */
  readonly takes: readonly string[];
  readonly compute: (args: Args) => number;
}

/** What all but the rate itself is reckoned with; a guess is where a spreadsheet starts to look, and says nothing about the answer. */
const ends = ['fv', 'when', 'type'] as const;

const functions: Readonly<Record<string, SpreadsheetFunction>> = {
  PMT: {
    takes: ['rate', 'nper', 'pv', ...ends],
    compute: (args) => pmt(figure(args, 'rate'), figure(args, 'nper'), figure(args, 'pv'), figureOr0(args, 'fv'), when(args)),
  },
  PV: {
    takes: ['rate', 'nper', 'pmt', ...ends],
    compute: (args) => pv(figure(args, 'rate'), figure(args, 'nper'), figureOr0(args, 'pmt'), figureOr0(args, 'fv'), when(args)),
  },
  FV: {
    takes: ['rate', 'nper', 'pmt', 'pv', 'when', 'type'],
    compute: (args) => fv(figure(args, 'rate'), figure(args, 'nper'), figureOr0(args, 'pmt'), figureOr0(args, 'pv'), when(args)),
  },
  NPER: {
    takes: ['rate', 'pmt', 'pv', ...ends],
    compute: (args) => nper(figure(args, 'rate'), figure(args, 'pmt'), figure(args, 'pv'), figureOr0(args, 'fv'), when(args)),
  },
  RATE: {
    takes: ['nper', 'pmt', 'pv', 'guess', ...ends],
    compute: (args) => rate(wholeNumber(args, 'nper'), figureOr0(args, 'pmt'), figure(args, 'pv'), figureOr0(args, 'fv'), when(args)),
  },
  IPMT: { takes: ['rate', 'per', 'nper', 'pv', ...ends], compute: (args) => ipmt(...partOf(args)) },
  PPMT: { takes: ['rate', 'per', 'nper', 'pv', ...ends], compute: (args) => ppmt(...partOf(args)) },
  CUMIPMT: { takes: ['rate', 'nper', 'pv', 'start', 'end', 'when', 'type'], compute: (args) => cumipmt(...stretchOf(args)) },
  CUMPRINC: { takes: ['rate', 'nper', 'pv', 'start', 'end', 'when', 'type'], compute: (args) => cumprinc(...stretchOf(args)) },
  EFFECT: { takes: ['nominal', 'periods'], compute: (args) => effect(figure(args, 'nominal'), wholeNumber(args, 'periods')) },
  NOMINAL: { takes: ['effective', 'periods'], compute: (args) => nominal(figure(args, 'effective'), wholeNumber(args, 'periods')) },
  NPV: { takes: ['rate', 'flows', 'firstAt'], compute: (args) => npv(figure(args, 'rate'), flows(args), firstAt(args)) },
};

function partOf(args: Args): Parameters<typeof ppmt> {
  const [period, periods] = [wholeNumber(args, 'per'), figure(args, 'nper')];
  return [figure(args, 'rate'), period, periods, figure(args, 'pv'), figureOr0(args, 'fv'), when(args)];
}

function stretchOf(args: Args): Parameters<typeof cumprinc> {
  const [periods, start, end] = [wholeNumber(args, 'nper'), wholeNumber(args, 'start'), wholeNumber(args, 'end')];
  return [figure(args, 'rate'), periods, figure(args, 'pv'), start, end, when(args)];
}

/** The function that a case names, with its arguments by the names that spreadsheets give them. */
const named: Reader = (inputs) => {
  const name = word(inputs, 'function').toUpperCase();
  const found = Object.hasOwn(functions, name) ? functions[name] : undefined;
  if (!found) throw unreadable('function', inputs.function);
  const args = record(inputs, 'args');
  const strange = Object.keys(args).find((key) => !found.takes.includes(key));
  if (strange !== undefined) throw new UnreadableError(`${name} is not known to take ${strange}`);
  return { value: () => found.compute(args) };
};

const kinds = ['pmt', 'ipmt', 'ppmt', 'pv', 'fv', 'rate', 'nper', 'cumulative', 'rate_conversion', 'npv_pv'];

/** Readers of the kinds that ask for a function of spreadsheets. */
export const spreadsheet: Readonly<Record<string, Reader>> = Object.fromEntries(kinds.map((kind) => [`tvm.${kind}`, named]));

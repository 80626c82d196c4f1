import { isRecord, type ReferenceCase } from './reference-case.ts';

type Inputs = ReferenceCase['inputs'];

/** Figures that repeat what others of the same case decide. */
const repeating: ReadonlySet<string> = new Set([
  ...['perYear', 'start', 'rational', 'guess', 'principal', 'periods', 'payment', 'paymentPerPeriod', 'emi', 'feePerPeriodPercent'],
]);

/** Where one of these is given, amounts and times decide, and what stands beside them explains. */
const flowLists = ['flows', 'cashflows', 'cashflowsMonthly', 'payments'];

/** The inputs of a case, and which of their keys nobody has asked for although they may decide. */
export interface Watched {
  readonly inputs: Inputs;
  readonly unread: () => string[];
}

/**
 * Watches what a reader takes of a case, in its lists and records too: a figure that it passes by may ask something else than it
 * answers. Prose explains, and is nobody's to read.
 */
export function watched(inputs: Inputs): Watched {
  const unread = new Set<string>();
  const given = watch(inputs, '', unread);
  if (flowLists.some((list) => list in inputs)) for (const key of Object.keys(inputs)) unread.delete(key);
  return { inputs: given, unread: () => [...unread] };
}

function watch<Value>(value: Value, path: string, unread: Set<string>): Value {
  if (Array.isArray(value)) return value.map((item, index) => watch(item, `${path}[${index}]`, unread)) as Value;
  if (!isRecord(value)) return value;
  const at = (key: string) => (path === '' ? key : `${path}.${key}`);
  const inner = Object.fromEntries(Object.entries(value).map(([key, held]) => [key, watch(held, at(key), unread)]));
  for (const [key, held] of Object.entries(inner)) if (!repeating.has(key) && mayDecide(held)) unread.add(at(key));
  return new Proxy(inner, {
    get(target, key) {
      if (typeof key === 'string') unread.delete(at(key));
      return Reflect.get(target, key);
    },
  }) as Value;
}

/** Whether a value is a figure, a date, a list or a record, and not words. */
const mayDecide = (value: unknown): boolean => typeof value !== 'string' || /^[-+\d][-+\d./ ]*%?$/.test(value);

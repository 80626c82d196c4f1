import { FinanceError, Rational } from '@liana/finance';
import { sumOfFractions } from './keys.ts';
import { type ReferenceCase, UnreadableError } from './reference-case.ts';
import { watched } from './watched.ts';

/** What a library makes of a case, by the keys that a case of its kind may expect. Each is computed when it is asked for. */
export type Answers = Readonly<Record<string, () => unknown>>;
/** @throws {UnreadableError} when the inputs lack what the kind needs. */
export type Reader = (inputs: ReferenceCase['inputs'], reference: ReferenceCase) => Answers;

export interface Verdict {
  readonly outcome: 'passed' | 'failed' | 'skipped';
  /** Why it did not pass; empty when it did. */
  readonly reason: string;
}

/** Computes a case and compares. What cannot be read is skipped, and never passes. */
export function judge(reference: ReferenceCase, readers: Readonly<Record<string, Reader>>): Verdict {
  if (!Object.hasOwn(readers, reference.kind)) return { outcome: 'skipped', reason: `no method for the kind ${reference.kind}` };
  try {
    const { inputs, unread } = watched(reference.inputs);
    const answers = readers[reference.kind]!(inputs, reference);
    const keys = Object.keys(reference.expected);
    const unknown = keys.find((key) => !Object.hasOwn(answers, key));
    if (unknown !== undefined || keys.length === 0)
      return { outcome: 'skipped', reason: `expected ${unknown ?? 'nothing'} cannot be read` };
    const differences = keys.flatMap((key) => difference(reference, key, answers[key]!()));
    if (unread().length > 0) return { outcome: 'skipped', reason: `${unread().join(', ')} cannot be read` };
    return { outcome: differences.length > 0 ? 'failed' : 'passed', reason: differences.join('; ') };
  } catch (error) {
    if (error instanceof UnreadableError) return { outcome: 'skipped', reason: error.message };
    if (error instanceof FinanceError) return { outcome: 'failed', reason: `refused as ${error.code}: ${error.message}` };
    // One case that breaks the method says so, and the cases behind it are still judged.
    return { outcome: 'failed', reason: `broke with ${error}` };
  }
}

function difference({ expected, tolerance }: ReferenceCase, key: string, answer: unknown): string[] {
  const wanted = expected[key];
  const allowed = tolerance[key] ?? tolerance['*'] ?? 'exact';
  return isMet(wanted, answer, allowed) ? [] : [`${key}: expected ${shown(wanted)} ${closeness(allowed)}, got ${shown(answer)}`];
}

const isExact = (allowed: string) => allowed.startsWith('exact');
const closeness = (allowed: string) => (isExact(allowed) ? 'exactly' : `within ${allowed}`);

function isMet(wanted: unknown, answer: unknown, allowed: string): boolean {
  if (Array.isArray(wanted)) {
    return Array.isArray(answer) && answer.length === wanted.length && wanted.every((item, index) => isMet(item, answer[index], allowed));
  }
  if (typeof wanted === 'boolean') return answer === wanted;
  if (isExact(allowed)) {
    return answer instanceof Rational ? answer.compare(sumOfFractions(String(wanted))) === 0 : String(answer) === String(wanted);
  }
  if (/\d-\d/.test(String(wanted))) return answer === wanted; // a date
  const distance = Math.abs((answer instanceof Rational ? answer.toNumber() : Number(answer)) - Number(wanted));
  // A difference of exactly the tolerance may come out a last bit above it.
  return distance <= Number(allowed) * (1 + 1e-9);
}

function shown(value: unknown): string {
  return value instanceof Rational ? `${value.numerator}/${value.denominator}` : JSON.stringify(value);
}

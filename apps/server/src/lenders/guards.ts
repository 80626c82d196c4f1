import { bulkhead, ConsecutiveBreaker, circuitBreaker, handleAll, type IPolicy, wrap } from 'cockatiel';
import type { Dependencies } from '../dependencies.ts';

/** At most this many calls to one lender at once, and as many again waiting: one that hangs takes no more than its own share (bar R7). */
const atOnce = 16;
const inLine = 64;
/** Failures in a row after which a lender is left alone, and for how long before one call tries again. */
const failuresToOpen = 5;
const restMs = 10_000;

const guards = new WeakMap<Dependencies, Map<string, IPolicy>>();

/** The bulkhead and breaker of one lender in this process. */
export function guardOf(deps: Dependencies, lenderId: string): IPolicy {
  const ofProcess = guards.get(deps) ?? new Map<string, IPolicy>();
  guards.set(deps, ofProcess);
  const known = ofProcess.get(lenderId);
  if (known) return known;
  const breaker = circuitBreaker(handleAll, { halfOpenAfter: restMs, breaker: new ConsecutiveBreaker(failuresToOpen) });
  breaker.onBreak(() => deps.log.warn('lender-breaker-opened', { lenderId }));
  breaker.onReset(() => deps.log.info('lender-breaker-closed', { lenderId }));
  const guard = wrap(bulkhead(atOnce, inLine), breaker);
  ofProcess.set(lenderId, guard);
  return guard;
}

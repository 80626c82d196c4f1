import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import { ProblemError } from './problem.ts';

/** What is counted together: reads, writes, and ways in (tickets, codes, portal visits), which nobody needs often. */
export type LimitName = 'read' | 'write' | 'entry';

const WINDOW_SECONDS = 60;
const perWindow: Record<LimitName, number> = { read: 600, write: 180, entry: 60 };
/** Test mode lets a whole test run come from one address. */
const GENEROUS = 50;

export interface Limits {
  /**
   * Counts one request of this caller; returns the headers that tell what is left (drafts 10 and 11 of RateLimit for HTTP).
   *
   * @throws {ProblemError} `rate-limited`, with the same headers and `Retry-After` (bar A3).
   */
  count(name: LimitName, caller: string): Promise<Record<string, string>>;
}

/** Counts in this process: each node allows its own share. */
export function createLimits({ generous }: { generous: boolean }): Limits {
  const limiterOf = (name: LimitName) =>
    new RateLimiterMemory({ keyPrefix: name, points: perWindow[name] * (generous ? GENEROUS : 1), duration: WINDOW_SECONDS });
  const limiters = { read: limiterOf('read'), write: limiterOf('write'), entry: limiterOf('entry') };
  return {
    async count(name, caller) {
      const limiter = limiters[name];
      const headersOf = (state: RateLimiterRes) => ({
        'ratelimit-policy': `"${name}";q=${limiter.points};w=${WINDOW_SECONDS}`,
        ratelimit: `"${name}";r=${state.remainingPoints};t=${Math.ceil(state.msBeforeNext / 1000)}`,
      });
      try {
        return headersOf(await limiter.consume(caller));
      } catch (state) {
        if (state instanceof Error) throw state;
        const refused = state as RateLimiterRes;
        const headers = { ...headersOf(refused), 'retry-after': String(Math.max(1, Math.ceil(refused.msBeforeNext / 1000))) };
        throw new ProblemError('rate-limited', 'Too many requests. Wait as long as Retry-After says.', { headers });
      }
    },
  };
}

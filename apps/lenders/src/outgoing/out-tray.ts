import type { DatabaseSync } from 'node:sqlite';
import type { DecisionAnswer } from '@liana/contract';
import { settleReferral } from '../decisions/settle-referral.ts';
import { signatureHeaders } from '../exchange/signature.ts';
import type { SecretOf } from '../secrets.ts';
import { closeLetter, type DueLetter, dueLetters, tryLetterAgain } from '../store/letters.ts';

const FIRST_RETRY_MS = 500;
const LONGEST_RETRY_MS = 60_000;
/** As long as the longest outage that is worth waiting out. */
const GIVE_UP_MS = 3 * 86_400_000;
const ANSWER_WITHIN_MS = 10_000;

export interface OutTrayDependencies {
  database: DatabaseSync;
  secretOf: SecretOf;
  platformOrigin: string;
  fetch: typeof fetch;
  now(): number;
}

/**
 * Sends every letter that is due, one after the other; one that did not arrive goes again after twice the wait, up to a minute.
 * A platform that says that it knows no such application (404) will not know it later: nothing is sent again.
 */
export async function emptyOutTray(dependencies: OutTrayDependencies): Promise<void> {
  const { database, now } = dependencies;
  for (const letter of dueLetters(database, now())) {
    // Before it goes out: the platform may act on the decision before it has said that it accepts it.
    if (letter.kind === 'decisions') settleReferral(database, letter.lenderId, letter.body as DecisionAnswer);
    const isOver = await deliver(dependencies, letter);
    if (isOver || now() - letter.writtenAtMs > GIVE_UP_MS) closeLetter(database, letter.id);
    else tryLetterAgain(database, letter.id, now() + retryAfterMs(letter.tries));
  }
}

export const retryAfterMs = (tries: number) => Math.min(FIRST_RETRY_MS * 2 ** Math.min(tries, 20), LONGEST_RETRY_MS);

/** True when nothing is left to send. */
async function deliver({ secretOf, platformOrigin, fetch }: OutTrayDependencies, letter: DueLetter): Promise<boolean> {
  const secret = secretOf(letter.lenderId);
  if (!secret) return false;
  const body = JSON.stringify(letter.body);
  try {
    const answer = await fetch(`${platformOrigin}/v1/lenders/${letter.lenderId}/${letter.kind}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...signatureHeaders(secret, letter.id, body) },
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    });
    await answer.body?.cancel();
    return answer.ok || answer.status === 404;
  } catch {
    // Unreachable or too slow: the same as refused, it goes again.
    return false;
  }
}

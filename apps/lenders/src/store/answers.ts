import type { DatabaseSync } from 'node:sqlite';

/**
 * The answer to a request id: the first time `decide` makes it, afterwards the stored one comes back byte for byte. Runs inside
 * the transaction of what `decide` changes, so that an answer without its effect, or twice the effect, cannot be.
 */
export function answerOnce<Answer>(database: DatabaseSync, lenderId: string, requestId: string, decide: () => Answer): Answer {
  const stored = database.prepare('select answer_json from answers where lender_id = ? and request_id = ?').get(lenderId, requestId);
  if (stored) return JSON.parse(String(stored.answer_json)) as Answer;

  const answer = decide();
  database
    .prepare('insert into answers (lender_id, request_id, answer_json) values (?, ?, ?)')
    .run(lenderId, requestId, JSON.stringify(answer));
  return answer;
}

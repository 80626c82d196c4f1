import { type CallOptions, type Client, ClientError, type ResponseOf } from '@liana/client';

export type LenderNews = ResponseOf<'streamPrequalification'>;
export type GivenConsents = CallOptions<'prequalify'>['body']['consents'];

export interface AskLendersOptions {
  signal: AbortSignal;
  /** How long to wait before listening again. */
  pauseMs?: number;
  /** Lenders are given up after 60 s; somewhat later there is nothing left to listen for. */
  giveUpAfterMs?: number;
}

/**
 * Asks the lenders that the person consented to, and says what they answer as it comes.
 *
 * Listening starts while the question is still on its way: the first answers are there before the call returns. A broken
 * connection is taken up again; each `offers` carries the whole list, so that what was missed is not lost. Ends with `done`
 * when every lender has answered or was given up, and silently when `signal` is aborted.
 *
 * @throws {ClientError} when the question itself was refused, or could not be sent.
 */
export async function* askLenders(
  client: Client,
  consents: GivenConsents,
  options: AskLendersOptions,
): AsyncGenerator<LenderNews, void, undefined> {
  const { signal, pauseMs = 400, giveUpAfterMs = 75_000 } = options;
  const question = new Question(client, consents, signal);
  const until = Date.now() + giveUpAfterMs;
  let latest = '';

  while (!signal.aborted && Date.now() < until) {
    await Promise.race([question.settled, pause(pauseMs)]);
    // A stream that is opened before the question arrived says at once that there is nothing to wait for.
    const answer = question.answer();
    if (answer && answer.offers.asOf > latest) yield { type: 'offers', offers: answer.offers };
    if (answer && !answer.partial) break;
    let isOver = false;
    for await (const news of listen(client, signal)) {
      if (news.type === 'done') isOver = true;
      else yield news;
      if (news.type === 'offers') latest = news.offers.asOf;
    }
    if (answer && isOver) break;
  }
  if (!signal.aborted) yield { type: 'done' };
}

/** The call that asks, and what became of it. */
class Question {
  readonly settled: Promise<void>;
  #answer: ResponseOf<'prequalify'> | undefined;
  #error: unknown;

  constructor(client: Client, consents: GivenConsents, signal: AbortSignal) {
    this.settled = client.call('prequalify', { body: { consents }, signal }).then(
      (answer) => {
        this.#answer = answer;
      },
      (error: unknown) => {
        this.#error = error;
      },
    );
  }

  /** Undefined while it is on its way. */
  answer() {
    if (this.#error) throw this.#error;
    return this.#answer;
  }
}

async function* listen(client: Client, signal: AbortSignal): AsyncGenerator<LenderNews, void, undefined> {
  try {
    yield* client.stream('streamPrequalification', { signal });
  } catch (error) {
    const isTemporary = error instanceof ClientError && (error.mayRetry || error.code === 'not-found');
    if (!isTemporary && !signal.aborted) throw error;
  }
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

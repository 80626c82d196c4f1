import type { DatabaseSync } from 'node:sqlite';
import { ApplyRequest, LenderInstruction, lenderPaths, misbehavingLenders, PrequalifyRequest } from '@liana/contract';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import { apply } from './decisions/apply.ts';
import { type InstructionKind, instruct } from './decisions/instructions.ts';
import { prequalify } from './decisions/prequalify.ts';
import { lenderOf, readSigned, signedAnswer } from './exchange/exchange.ts';
import { garbled } from './exchange/garbage.ts';
import { softCheckMs, usualMs } from './exchange/latency.ts';
import { isSigned } from './exchange/signature.ts';
import type { OwnListsOf } from './own-lists.ts';
import { policies } from './policies/index.ts';
import { rootPage } from './root.page.ts';
import type { SecretOf } from './secrets.ts';
import type { Delays } from './settings.ts';
import { answerOnce } from './store/answers.ts';
import { findByReference } from './store/applications.ts';
import { transaction } from './store/database.ts';

export interface LendersDependencies {
  database: DatabaseSync;
  secretOf: SecretOf;
  ownListsOf: OwnListsOf;
  delays: Delays;
  now(): number;
  /** Resolves after `ms`, never for Infinity; rejects when the asker hangs up. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
}

const instructions: readonly InstructionKind[] = ['accept', 'sign', 'capture', 'refund', 'rescind'];
const largestBody = 64 * 1024;

/** All lenders of the demo behind one service, each below `/lenders/<id>`; the protocol is the contract's. */
export function createLendersApp({ database, secretOf, ownListsOf, delays, now, sleep }: LendersDependencies): Hono {
  const app = new Hono().basePath('/lenders/:lenderId');
  app.use(bodyLimit({ maxSize: largestBody }));

  /** `Prefer: wait=0` asks for no simulated wait, as the first run of synthetic applications does. */
  const pause = (c: Context, ms: number) => (c.req.header('prefer') === 'wait=0' ? Promise.resolve() : sleep(ms, c.req.raw.signal));
  /** Decided and on the disk before the wait, so that whoever asks again meanwhile gets the same. */
  const once = <Answer>(lenderId: string, requestId: string, decide: () => Answer) =>
    transaction(database, () => answerOnce(database, lenderId, requestId, decide));

  app.post(lenderPaths.prequalify, async (c) => {
    const lender = lenderOf(c, policies, secretOf);
    const request = await readSigned(c, lender, PrequalifyRequest);
    const behaviour = request.mode === 'test' ? request.testBehaviour : undefined;
    const answer = once(lender.id, request.requestId, () => prequalify(lender.id, lender.policy, request, ownListsOf(lender.id)));
    await pause(c, softCheckMs(lender.id, lender.policy.latency, request.requestId, behaviour, delays));
    if (behaviour === 'garbage' && lender.id === misbehavingLenders.garbage) {
      const { body, signed } = garbled(answer);
      return signed ? signedAnswer(c, lender, body) : c.body(body, 200, { 'content-type': 'application/json' });
    }
    return signedAnswer(c, lender, answer);
  });

  app.post(lenderPaths.apply, async (c) => {
    const lender = lenderOf(c, policies, secretOf);
    const request = await readSigned(c, lender, ApplyRequest);
    const answer = once(lender.id, request.requestId, () => apply(database, lender, request, ownListsOf(lender.id), delays, now()));
    await pause(c, usualMs(lender.policy.latency, request.requestId));
    return signedAnswer(c, lender, answer);
  });

  for (const kind of instructions) {
    app.post(lenderPaths[kind], async (c) => {
      const lender = lenderOf(c, policies, secretOf);
      const request = await readSigned(c, lender, LenderInstruction);
      const reference = c.req.param('lenderReference');
      const answer = once(
        lender.id,
        request.requestId,
        () => instruct(database, lender.id, reference, kind, request, delays, now()) ?? unknownApplication(),
      );
      return signedAnswer(c, lender, answer);
    });
  }

  app.get(lenderPaths.status, (c) => {
    const lender = lenderOf(c, policies, secretOf);
    if (!isSigned(lender.secret, c.req.header(), '')) throw new HTTPException(401, { message: 'the signature is not valid' });
    const application = findByReference(database, lender.id, c.req.param('lenderReference')) ?? unknownApplication();
    return signedAnswer(c, lender, application.decision);
  });

  return new Hono()
    .get('/', (c) => rootPage(c, policies.keys()))
    .get('/readyz', (c) => (secretOf('odela') ? c.text('ready') : c.text('waiting for the secrets', 503)))
    .route('/', app)
    .onError(refusal);
}

/** Refusals are not signed: whoever gets one has not proved to be the platform, or asked for something that is not there. */
function refusal(error: Error, c: Context): Response {
  if (error instanceof HTTPException) return c.json({ error: error.message }, error.status);
  if (c.req.raw.signal.aborted) return c.body(null, 503);
  console.error(error);
  return c.json({ error: 'the lender failed' }, 500);
}

function unknownApplication(): never {
  throw new HTTPException(404, { message: 'no such application' });
}

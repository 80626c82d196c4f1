import type { Route, RouteName } from '@liana/contract';
import { inTransaction, type Owner, type Unit } from '../db/unit.ts';
import type { Dependencies } from '../dependencies.ts';
import { eventStream } from './event-stream.ts';
import type { Handler, RequestContext } from './handler.ts';
import { claimKey, type IdempotencyClaim, releaseKey, type StoredAnswer, storeAnswer } from './idempotency.ts';
import { ProblemError } from './problem.ts';

/** A handler of some route, called by name: which one is no longer known to the types. */
export type AnyHandler = Handler<RouteName>;
export type AnyContext = RequestContext<RouteName>;
type Prepared = Omit<AnyContext, 'finish'>;

/** Runs the handler and makes its value an answer, once per Idempotency-Key. */
export async function answer(route: Route, handler: AnyHandler, context: Prepared, claim: IdempotencyClaim | null): Promise<Response> {
  const { deps } = context;
  const owner = ownerOf(context);
  if (route.stream) {
    const events = (await handler({ ...context, finish: plainFinish(context, owner) })) as unknown as AsyncIterable<unknown>;
    return eventStream(checkedEvents(route, deps, events));
  }
  if (!claim) {
    const value = await handler({ ...context, finish: plainFinish(context, owner) });
    return respond(asAnswer(route, deps, value));
  }

  const claimed = await claimKey(deps, owner, claim);
  if (claimed.state === 'done') return respond(claimed.answer);
  try {
    let stored: StoredAnswer | undefined;
    const store = (tx: Unit, value: unknown) => {
      stored = asAnswer(route, deps, value);
      return storeAnswer(deps, tx, claim, claimed.lock, stored);
    };
    const value = await handler({ ...context, finish: finishWith(context, owner, store) });
    // A handler that changed nothing at its end has its answer kept all the same.
    if (!stored) await inTransaction(deps, owner, (tx) => store(tx, value));
    return respond(stored!);
  } catch (error) {
    await releaseKey(deps, owner, claim, claimed.lock);
    throw error;
  }
}

/** The kind of caller and which one: a token by the start of its hash, which opens nothing. */
export function ownerOf({ tenant, now, principal }: Pick<Prepared, 'tenant' | 'now' | 'principal'>): Owner {
  const who = principal.lenderId ?? principal.personId ?? principal.sessionId ?? principal.tokenHash.slice(0, 12);
  return { tenantId: tenant.id, mode: tenant.mode, now, actor: `${principal.access}:${who}` };
}

const plainFinish = (context: Prepared, owner: Owner) => finishWith(context, owner, async () => {});

const finishWith =
  (context: Prepared, owner: Owner, store: (tx: Unit, value: unknown) => Promise<void>): AnyContext['finish'] =>
  async (work) => {
    // Nobody waits for the answer any more: a retry does the work, so that it is not done behind the caller's back (bar R8).
    if (context.signal.aborted)
      throw new ProblemError('unavailable', 'The request took too long and was ended. Nothing was changed by it.');
    return inTransaction(context.deps, owner, async (tx) => {
      const value = await work(tx);
      await store(tx, value);
      return value;
    });
  };

/** The answer's body as text: what is stored is what is sent, to the byte. */
function asAnswer(route: Route, deps: Dependencies, value: unknown): StoredAnswer {
  if (!route.response) return { status: route.status, body: null };
  return { status: route.status, body: JSON.stringify(checked(route, deps, value)) };
}

/** Outside production, an answer that breaks the contract is a failure and not a surprise for the reader (bar A9). */
function checked(route: Route, deps: Dependencies, value: unknown): unknown {
  if (deps.settings.environment === 'production' || !route.response) return value;
  const result = route.response.safeParse(value);
  if (result.success) return value;
  const where = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ');
  throw new Error(`the answer of ${route.method} ${route.path} breaks the contract at ${where}`);
}

async function* checkedEvents(route: Route, deps: Dependencies, events: AsyncIterable<unknown>) {
  for await (const event of events) yield checked(route, deps, event);
}

const respond = ({ status, body }: StoredAnswer) =>
  new Response(body, { status, ...(body !== null && { headers: { 'content-type': 'application/json' } }) });

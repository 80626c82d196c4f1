/**
 * A bare fetch for pages that are not ours. Whatever a script of the page did to the built-ins before or after, a request is
 * sent as it was meant, and the answer carries nothing but what was sent (bar E14). No person's data passes through here.
 *
 * Every object that a built-in reads, and every object that comes back, has no prototype: an inherited `method`, `headers`
 * or `then` cannot reach it. What is used of the platform is taken when this file loads.
 */
const { fetch, AbortController, setTimeout, clearTimeout, Promise: OwnPromise } = globalThis;
const { parse, stringify } = JSON;
const { create, keys, setPrototypeOf } = Object;
const { apply } = Reflect;
const { isArray, prototype: arrayPrototype } = Array;
const readText = Response.prototype.text;
const abort = AbortController.prototype.abort;

export interface LiteRequest {
  method: string;
  url: string;
  /** Publishable key or session handle. */
  token: string;
  body?: unknown;
  /** Made once for an act and used again when it is repeated. */
  idempotencyKey?: string;
  timeoutMs?: number;
}

/** `status: 0` when no answer came in time. `body` is undefined when there is none or it is not JSON. */
export interface LiteAnswer {
  status: number;
  body: unknown;
}

/** Sends and reads JSON. Never rejects, and always settles within the time-out. */
export function liteFetch(request: LiteRequest): Promise<LiteAnswer> {
  // What the caller left out must not be read from a polluted prototype.
  const { method, url, token, body, idempotencyKey, timeoutMs = 8000 } = setPrototypeOf({ ...request }, null) as LiteRequest;
  return new OwnPromise((settle) => {
    const controller = new AbortController();
    const timer = setTimeout(() => {
      settle(answer(0));
      apply(abort, controller, []);
    }, timeoutMs);
    const headers = bare({ authorization: `Bearer ${token}` });
    const init = bare({ method, headers, signal: controller.signal, credentials: 'omit', referrerPolicy: 'origin' });
    if (idempotencyKey) headers['idempotency-key'] = idempotencyKey;
    if (body !== undefined) {
      headers['content-type'] = 'application/json';
      init.body = stringify(withoutPrototypes(body, null));
    }
    exchange(url, init, (result) => {
      clearTimeout(timer);
      settle(result);
    });
  });
}

async function exchange(url: string, init: object, done: (result: LiteAnswer) => void) {
  try {
    const response = await fetch(url, init);
    const text: string = await apply(readText, response, []);
    done(answer(response.status, text));
  } catch {
    done(answer(0));
  }
}

function answer(status: number, text = ''): LiteAnswer {
  let body: unknown;
  try {
    // Lists keep their methods: whoever shows them needs `map`.
    body = withoutPrototypes(parse(text), arrayPrototype);
  } catch {
    body = undefined;
  }
  return bare({ status, body }) as unknown as LiteAnswer;
}

/** A copy whose objects inherit nothing, so that no `toJSON` of the page's rewrites it on its way out, nor a `then` on its way in. */
function withoutPrototypes(value: unknown, ofLists: object | null): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const source = value as Record<string, unknown>;
  const copy = isArray(value) ? setPrototypeOf([], ofLists) : create(null);
  const names = keys(source);
  for (let at = 0; at < names.length; at += 1) copy[names[at]!] = withoutPrototypes(source[names[at]!], ofLists);
  return copy;
}

const bare = (own: Record<string, unknown>): Record<string, unknown> => setPrototypeOf(own, null);

import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createClient } from './client.ts';

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const origin = 'http://embed.test';
const aClient = (options: { token?: () => string | undefined; timeoutMs?: number } = {}) =>
  createClient({ baseUrl: origin, locale: () => 'zh-Hans', ...options });
const problem = (code: string, status: number) =>
  HttpResponse.json(
    { type: `https://liana.example/problems/${code}`, title: code, status, instance: 'req_1', code },
    { status, headers: { 'content-type': 'application/problem+json' } },
  );
/** Answers `POST /v1/me/answers` with each of `answers` in turn, and keeps what was asked. */
const answers = (...queue: (() => Response)[]) => {
  const asked: Request[] = [];
  server.use(
    http.post(`${origin}/v1/me/answers`, ({ request }) => {
      asked.push(request.clone());
      return queue.shift()!();
    }),
  );
  return asked;
};
const ok = () => HttpResponse.json({ ok: true });
const keyOf = (request: Request | undefined) => request?.headers.get('idempotency-key');
const answer = { body: { fact: 'employment', value: 'employed' } };

test('a call fills the path, sends the token, the language and strict JSON', async () => {
  let seen: Request | undefined;
  server.use(
    http.post(`${origin}/v1/me/consents/:id/withdraw`, ({ request }) => {
      seen = request;
      return ok();
    }),
  );

  await aClient({ token: () => 'ft_1' }).call('withdrawConsent', { params: { consentId: 'con/1' } });

  expect(seen?.url).toBe(`${origin}/v1/me/consents/con%2F1/withdraw`);
  expect(seen?.headers.get('authorization')).toBe('Bearer ft_1');
  expect(seen?.headers.get('accept-language')).toBe('zh-Hans');
});

test('nothing is sent as a token where a cookie says who it is', async () => {
  const asked = answers(ok);

  await aClient().call('answerQuestion', answer);

  expect(asked[0]!.headers.has('authorization')).toBe(false);
});

describe('one act has one key (E24)', () => {
  test('over the retries that the client makes by itself', async () => {
    const asked = answers(() => problem('unavailable', 503), HttpResponse.error, ok);

    await aClient().call('answerQuestion', answer);

    expect(asked).toHaveLength(3);
    expect(new Set(asked.map(keyOf)).size).toBe(1);
  });

  test('when the person presses the button again after no answer came', async () => {
    const asked = answers(...Array.from({ length: 15 }, () => HttpResponse.error), ok);
    const client = aClient();

    for (let flip = 0; flip < 5; flip += 1) {
      await expect(client.call('answerQuestion', answer)).rejects.toMatchObject({ code: 'unreachable', status: 0, mayRetry: true });
    }
    await client.call('answerQuestion', answer);

    expect(new Set(asked.map(keyOf)).size).toBe(1);
  }, 30_000);

  test('and the next act another, even when it says the same', async () => {
    const asked = answers(ok, ok);
    const client = aClient();

    await client.call('answerQuestion', answer);
    await client.call('answerQuestion', answer);

    expect(keyOf(asked[0])).not.toBe(keyOf(asked[1]));
  });

  test('an act that is still being done is asked for again, another conflict is an answer', async () => {
    const asked = answers(
      () => problem('idempotency-in-progress', 409),
      ok,
      () => problem('offer-expired', 409),
    );
    const client = aClient();

    await client.call('answerQuestion', answer);
    await expect(client.call('answerQuestion', answer)).rejects.toMatchObject({ code: 'offer-expired' });

    expect(asked).toHaveLength(3);
  });
});

test('a single-use code is never spent twice by a retry', async () => {
  let asked = 0;
  server.use(
    http.post(`${origin}/v1/portal/sessions`, () => {
      asked += 1;
      return HttpResponse.error();
    }),
  );

  await expect(aClient().call('createPortalSession', { body: { code: 'oc_1' } })).rejects.toMatchObject({ code: 'unreachable' });

  expect(asked).toBe(1);
});

test('a problem becomes its code, with the fields that do not fit', async () => {
  answers(() =>
    HttpResponse.json(
      {
        type: 'https://liana.example/problems/invalid-request',
        title: 'Invalid request',
        status: 422,
        instance: 'req_1',
        code: 'invalid-request',
        errors: [{ path: 'value', message: 'expected a whole number' }],
      },
      { status: 422, headers: { 'content-type': 'application/problem+json' } },
    ),
  );

  await expect(aClient().call('answerQuestion', answer)).rejects.toMatchObject({
    code: 'invalid-request',
    status: 422,
    mayRetry: false,
    problem: { errors: [{ path: 'value' }] },
  });
});

test('a page of HTML from something in between is not taken for an answer', async () => {
  server.use(http.get(`${origin}/v1/me/offers`, () => HttpResponse.html('<h1>Welcome to the hotel</h1>', { status: 200 })));

  await expect(aClient().call('getMyOffers')).rejects.toMatchObject({ code: 'unreadable' });
});

test('what the person aborts stays an abort', async () => {
  server.use(http.get(`${origin}/v1/me/offers`, () => new Promise<never>(() => undefined)));
  const controller = new AbortController();

  const call = aClient().call('getMyOffers', { signal: controller.signal });
  setTimeout(() => controller.abort(), 10);

  await expect(call).rejects.toMatchObject({ name: 'AbortError' });
});

describe('streams', () => {
  const streamOf = (...parts: string[]) =>
    new HttpResponse(
      new ReadableStream({
        start(controller) {
          for (const part of parts) controller.enqueue(new TextEncoder().encode(part));
          controller.close();
        },
      }),
      { headers: { 'content-type': 'text/event-stream' } },
    );

  test('deliver each event as it is', async () => {
    server.use(
      http.get(`${origin}/v1/me/prequalifications/stream`, () =>
        streamOf('data: {"type":"lender","lenderId":"odela","state":"asking"}\n\n', 'data: {"type":"done"}\n\n'),
      ),
    );
    const events: unknown[] = [];

    for await (const event of aClient().stream('streamPrequalification')) events.push(event);

    expect(events).toEqual([{ type: 'lender', lenderId: 'odela', state: 'asking' }, { type: 'done' }]);
  });

  test('that are refused throw the problem', async () => {
    server.use(http.get(`${origin}/v1/me/prequalifications/stream`, () => problem('contact-not-proved', 403)));

    const first = aClient().stream('streamPrequalification')[Symbol.asyncIterator]().next();

    await expect(first).rejects.toMatchObject({ code: 'contact-not-proved' });
  });
});

import { createClient } from '@liana/client';
import { delay, HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { recorded } from '../../testing/recorded.ts';
import { askLenders, type LenderNews } from './ask-lenders.ts';

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const origin = 'http://embed.test';
const client = createClient({ baseUrl: origin });
const consents = [{ textId: 'us-soft-check', hash: 'a'.repeat(64), lenderId: 'odela' }];
const viewAt = (second: number) => ({ ...recorded('getMyOffers', 'asked'), asOf: `2026-11-21T14:32:0${second}.000Z` });

/** The question is answered after `afterMs`, and each stream that is opened says the next of `streams`. */
function theServer({
  afterMs = 0,
  partial = true,
  streams,
}: {
  afterMs?: number;
  partial?: boolean;
  streams: (LenderNews[] | 'broken')[];
}) {
  server.use(
    http.post(`${origin}/v1/me/prequalifications`, async () => {
      await delay(afterMs);
      return HttpResponse.json({ partial, offers: viewAt(1) }, { status: 202 });
    }),
    http.get(`${origin}/v1/me/prequalifications/stream`, () => {
      const events = streams.shift() ?? [{ type: 'done' }];
      if (events === 'broken') return HttpResponse.error();
      return new HttpResponse(events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join(''), {
        headers: { 'content-type': 'text/event-stream' },
      });
    }),
  );
}

async function heard(signal = new AbortController().signal) {
  const news: LenderNews[] = [];
  for await (const one of askLenders(client, consents, { signal, pauseMs: 5 })) news.push(one);
  return news;
}
const offersIn = (news: LenderNews[]) => news.flatMap((one) => (one.type === 'offers' ? [one.offers.asOf] : []));

test('answers are told before the question itself has returned', async () => {
  theServer({
    afterMs: 200,
    partial: false,
    streams: [
      [
        { type: 'lender', lenderId: 'odela', state: 'asking' },
        { type: 'offers', offers: viewAt(0) },
      ],
    ],
  });

  const news = await heard();

  expect(news[0]).toEqual({ type: 'lender', lenderId: 'odela', state: 'asking' });
  expect(offersIn(news)).toEqual([viewAt(0).asOf, viewAt(1).asOf]);
});

test('a stream that was opened too early does not end the waiting', async () => {
  theServer({ afterMs: 60, streams: [[{ type: 'done' }], [{ type: 'done' }], [{ type: 'offers', offers: viewAt(5) }, { type: 'done' }]] });

  expect(offersIn(await heard()).at(-1)).toBe(viewAt(5).asOf);
});

test('a broken connection is taken up again, and what was said before it is not said twice', async () => {
  theServer({
    streams: [
      [{ type: 'offers', offers: viewAt(2) }],
      'broken',
      'broken',
      'broken',
      [{ type: 'offers', offers: viewAt(3) }, { type: 'done' }],
    ],
  });

  const news = await heard();

  // Whether the call or the stream was first is the network's business.
  expect(offersIn(news).filter((asOf) => asOf !== viewAt(1).asOf)).toEqual([viewAt(2).asOf, viewAt(3).asOf]);
  expect(offersIn(news)).toEqual([...new Set(offersIn(news))].sort());
  expect(news.at(-1)).toEqual({ type: 'done' });
});

test('when everybody answered in time there is nothing to listen for', async () => {
  theServer({ partial: false, streams: ['broken'] });

  expect((await heard()).map((news) => news.type)).toEqual(['offers', 'done']);
});

test('a question that is refused is an error, not an empty list', async () => {
  server.use(
    http.post(`${origin}/v1/me/prequalifications`, () =>
      HttpResponse.json({ type: 't', title: 't', status: 409, instance: 'req_1', code: 'consent-text-changed' }, { status: 409 }),
    ),
    http.get(
      `${origin}/v1/me/prequalifications/stream`,
      () => new HttpResponse('data: {"type":"done"}\n\n', { headers: { 'content-type': 'text/event-stream' } }),
    ),
  );

  await expect(heard()).rejects.toMatchObject({ code: 'consent-text-changed' });
});

test('leaving ends it without a word', async () => {
  theServer({ afterMs: 30, streams: [] });
  const controller = new AbortController();

  controller.abort();

  expect(await heard(controller.signal)).toEqual([]);
});

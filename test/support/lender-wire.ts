import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';

/** What the platform asks of a lender. */
export type LenderCallKind = 'prequalify' | 'apply' | 'accept' | 'sign' | 'captures' | 'refunds' | 'rescind' | 'status';

/** One request of the platform to a lender, in the order of arrival. */
export interface LenderCall {
  lenderId: string;
  kind: LenderCallKind;
  /** The same id asked again is the same question. */
  requestId: string;
  applicationId: string | undefined;
  amountMinor: number | undefined;
  /** As it was signed. */
  body: string;
  at: number;
  /** What came back to the platform; undefined while nothing has. */
  status?: number;
}

/** What happens to a call instead of its usual way. */
export type Fault =
  /** The answer comes `holdMs` later than the lender gives it. */
  | 'hold'
  /** The lender never hears of it; the platform's connection stays open until it hangs up itself. */
  | 'swallow'
  /** The lender hears of it and answers, but the platform never reads it. */
  | 'lose-answer'
  /** The connection is cut before the lender hears of it. */
  | 'cut'
  /** An answer without a signature. */
  | 'unsigned'
  /** The first half of the answer, with a signature that was made for all of it. */
  | 'truncated'
  /** 500, as from a lender's own gateway. */
  | 'broken';

export interface FaultRule {
  kind: LenderCallKind;
  lenderId?: string;
  fault: Fault;
  holdMs?: number;
  /** The rule holds for so many calls; 1 unless told otherwise. */
  times?: number;
  /** Runs at the very moment: when the call came in, or, for `lose-answer`, when the lender's answer to it is here. */
  whenHit?: (call: LenderCall) => void;
}

/**
 * The wire between platform and lenders, on which a test can listen and do harm. The platform takes `port` for the lenders'; everything
 * goes on to where they really are.
 */
export interface LenderWire {
  readonly port: number;
  readonly calls: readonly LenderCall[];
  /** The next calls that fit go wrong. */
  arrange(rule: FaultRule): void;
  close(): Promise<void>;
}

export async function openLenderWire(port: number, lendersPort: number): Promise<LenderWire> {
  const calls: LenderCall[] = [];
  const rules: (FaultRule & { left: number })[] = [];
  const server = createServer(async (incoming, outgoing) => {
    const body = await text(incoming);
    const call = callOf(incoming, body);
    if (call) calls.push(call);
    const rule =
      call && rules.find(({ kind, lenderId, left }) => left > 0 && kind === call.kind && (lenderId ?? call.lenderId) === call.lenderId);
    if (rule) rule.left -= 1;
    await pass({ incoming, outgoing, body, call, rule, lendersPort }).catch(() => outgoing.destroy());
  });
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));

  return {
    port,
    calls,
    arrange: (rule) => rules.push({ ...rule, left: rule.times ?? 1 }),
    close: () => close(server),
  };
}

interface Passage {
  incoming: IncomingMessage;
  outgoing: ServerResponse;
  body: string;
  call: LenderCall | undefined;
  rule: FaultRule | undefined;
  lendersPort: number;
}

async function pass({ incoming, outgoing, body, call, rule, lendersPort }: Passage): Promise<void> {
  const fault = rule?.fault;
  if (rule && fault !== 'lose-answer') rule.whenHit?.(call!);
  if (fault === 'swallow') return;
  if (fault === 'cut') return void outgoing.destroy();
  if (fault === 'broken') return answer(outgoing, call, 500, {}, 'bad gateway');

  const { status, headers, text: said } = await forward(incoming, body, lendersPort);
  if (fault === 'lose-answer') {
    rule!.whenHit?.(call!);
    return void outgoing.destroy();
  }
  if (fault === 'hold') await sleep(rule!.holdMs ?? 0);
  if (fault === 'unsigned') delete headers['webhook-signature'];
  answer(outgoing, call, status, headers, fault === 'truncated' ? said.slice(0, said.length / 2) : said);
}

function answer(
  outgoing: ServerResponse,
  call: LenderCall | undefined,
  status: number,
  headers: Record<string, string>,
  said: string,
): void {
  if (call) call.status = status;
  outgoing.writeHead(status, headers).end(said);
}

const hopByHop = ['connection', 'keep-alive', 'transfer-encoding', 'content-length', 'date'];

function forward(
  incoming: IncomingMessage,
  body: string,
  port: number,
): Promise<{ status: number; headers: Record<string, string>; text: string }> {
  const { 'transfer-encoding': _, ...headers } = incoming.headers;
  return new Promise((done, refuse) => {
    const asked = request(
      { host: '127.0.0.1', port, method: incoming.method, path: incoming.url, headers: { ...headers, connection: 'close' }, agent: false },
      async (response) => {
        const kept = Object.entries(response.headers).filter(([name]) => !hopByHop.includes(name)) as [string, string][];
        done({ status: response.statusCode!, headers: Object.fromEntries(kept), text: await text(response) });
      },
    );
    asked.once('error', refuse);
    // Whoever hung up is not waited for: a lender that never answers would hold the line for ever.
    incoming.socket.once('close', () => asked.destroy());
    asked.end(body);
  });
}

function callOf({ url = '' }: IncomingMessage, body: string): LenderCall | undefined {
  const [, lenderId, rest] = url.match(/^\/lenders\/([^/]+)\/v1\/(.+)$/) ?? [];
  if (!lenderId || !rest) return undefined;
  const last = rest.split('/').at(-1)!;
  const { requestId = '', applicationId, amountMinor } = body ? JSON.parse(body) : {};
  const kind = rest.split('/').length === 2 ? 'status' : (last as LenderCallKind);
  return { lenderId, kind, requestId, applicationId, amountMinor, body, at: Date.now() };
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((closed) => server.close(() => closed()));
}

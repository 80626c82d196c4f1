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
  /** What the person is called at this lender. */
  personReference: string | undefined;
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
  /** The lender's answer to an earlier question of the same kind, well signed. */
  | 'replayed'
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
  /** Takes back what was arranged and has not happened. */
  forget(): void;
  close(): Promise<void>;
}

export interface WireOptions {
  /** Lenders are asked not to simulate how long they take, so that only what a test arranges is slow. */
  hurried: boolean;
}

export async function openLenderWire(port: number, lendersPort: number, { hurried }: WireOptions): Promise<LenderWire> {
  const calls: LenderCall[] = [];
  const rules: (FaultRule & { left: number })[] = [];
  const earlier = new Map<string, Answer>();
  const server = createServer(async (incoming, outgoing) => {
    const body = await text(incoming);
    const call = callOf(incoming, body);
    if (call) calls.push(call);
    const rule =
      call && rules.find(({ kind, lenderId, left }) => left > 0 && kind === call.kind && (lenderId ?? call.lenderId) === call.lenderId);
    if (rule) rule.left -= 1;
    if (hurried) incoming.headers.prefer = 'wait=0';
    await pass({ incoming, outgoing, body, call, rule, lendersPort, earlier }).catch(() => outgoing.destroy());
  });
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));

  return {
    port,
    calls,
    arrange: (rule) => rules.push({ ...rule, left: rule.times ?? 1 }),
    forget: () => void rules.splice(0),
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
  /** What each lender has said last, by kind of question. */
  earlier: Map<string, Answer>;
}

interface Answer {
  status: number;
  headers: Record<string, string>;
  text: string;
}

async function pass({ incoming, outgoing, body, call, rule, lendersPort, earlier }: Passage): Promise<void> {
  const fault = rule?.fault;
  if (rule && fault !== 'lose-answer') rule.whenHit?.(call!);
  if (fault === 'swallow') return;
  if (fault === 'cut') return void outgoing.destroy();
  if (fault === 'broken') return give(outgoing, call, { status: 500, headers: {}, text: 'bad gateway' });

  const answer = await forward(incoming, body, lendersPort);
  if (fault === 'lose-answer') {
    rule!.whenHit?.(call!);
    return void outgoing.destroy();
  }
  if (fault === 'hold') await sleep(rule!.holdMs ?? 0);
  const kindOfQuestion = `${call?.lenderId} ${call?.kind}`;
  const said = spoilt(answer, fault, earlier.get(kindOfQuestion));
  if (!fault) earlier.set(kindOfQuestion, answer);
  give(outgoing, call, said);
}

function spoilt(answer: Answer, fault: Fault | undefined, earlier: Answer | undefined): Answer {
  if (fault === 'truncated') return { ...answer, text: answer.text.slice(0, answer.text.length / 2) };
  if (fault === 'replayed') return earlier ?? { ...answer, text: '' };
  if (fault !== 'unsigned') return answer;
  const { 'webhook-signature': _, ...headers } = answer.headers;
  return { ...answer, headers };
}

function give(outgoing: ServerResponse, call: LenderCall | undefined, { status, headers, text: said }: Answer): void {
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
  const { requestId = '', applicationId, personReference, amountMinor } = body ? JSON.parse(body) : {};
  const kind = rest.split('/').length === 2 ? 'status' : (last as LenderCallKind);
  return { lenderId, kind, requestId, applicationId, personReference, amountMinor, body, at: Date.now() };
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((closed) => server.close(() => closed()));
}

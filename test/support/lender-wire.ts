import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { type LenderCall, lenderCallOf } from './lender-call.ts';
import { type FaultRule, type LenderAnswer, spoilt } from './lender-fault.ts';

/**
 * The wire between platform and lenders, on which a test can listen and do harm. The platform takes its port for the lenders';
 * everything goes on to where they really are.
 */
export interface LenderWire {
  /** In the order of arrival. */
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
  const earlier = new Map<string, LenderAnswer>();

  const ruleFor = (call: LenderCall) => {
    const rule = rules.find(({ kind, lenderId = call.lenderId, left }) => left > 0 && kind === call.kind && lenderId === call.lenderId);
    if (rule) rule.left -= 1;
    return rule;
  };
  const pass = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const body = await text(incoming);
    const call = lenderCallOf(incoming, body);
    const rule = call && ruleFor(call);
    if (call) calls.push(call);
    if (rule && rule.fault !== 'lose-answer') rule.whenHit?.(call);
    if (rule?.fault === 'swallow') return;
    if (rule?.fault === 'broken') return void outgoing.writeHead(500).end('bad gateway');

    if (hurried) incoming.headers.prefer = 'wait=0';
    const answer = await forward(incoming, body, lendersPort);
    if (rule?.fault === 'lose-answer') {
      rule.whenHit?.(call!);
      return void outgoing.destroy();
    }
    if (rule?.fault === 'hold') await sleep(rule.holdMs);
    const question = `${call?.lenderId} ${call?.kind}`;
    const said = spoilt(answer, rule?.fault, earlier.get(question));
    earlier.set(question, answer);
    outgoing.writeHead(said.status, said.headers).end(said.text);
  };

  const server = createServer((incoming, outgoing) => void pass(incoming, outgoing).catch(() => outgoing.destroy()));
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
  return {
    calls,
    arrange: (rule) => rules.push({ ...rule, left: rule.times ?? 1 }),
    forget: () => void rules.splice(0),
    close() {
      server.closeAllConnections();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
}

const hopByHop = ['connection', 'keep-alive', 'transfer-encoding', 'content-length', 'date'];

function forward(incoming: IncomingMessage, body: string, port: number): Promise<LenderAnswer> {
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

import { readFileSync } from 'node:fs';
import type { ApplyRequest, LenderInstruction, OutcomeReport, PrequalifyRequest } from '@liana/contract';
import { type DecisionAnswer, DecisionAnswer as DecisionSchema, lenderPaths, type PrequalifyAnswer } from '@liana/contract';
import type { z } from 'zod';
import { type CatalogueLender, type LenderSecrets, seedLenders } from '../admin/demo.ts';
import { importCatalogue } from '../catalogue/import-catalogue.ts';
import type { OutgoingRequest, OutgoingResponse } from '../dependencies.ts';
import { signatureHeaders } from '../lenders/signature.ts';
import type { Reply } from './call.ts';
import type { TestServer } from './server.ts';

type Prequalify = z.infer<typeof PrequalifyRequest>;
type Apply = z.infer<typeof ApplyRequest>;

/** Something that a lender was asked, as it arrived. */
export interface AskedLender {
  lenderId: string;
  /** The last part of the path: `prequalify`, `apply`, `sign`, … */
  kind: string;
  body: Prequalify & Apply & LenderInstruction;
}
/** What a lender answers; each may be changed by a test. A string is sent as it stands, unsigned. */
export interface LenderScript {
  prequalify(request: Prequalify, lenderId: string): PrequalifyAnswer | string | Promise<PrequalifyAnswer | string>;
  apply(request: Apply, lenderId: string): Partial<DecisionAnswer> | Promise<Partial<DecisionAnswer>>;
  instruct(kind: string, request: LenderInstruction): { accepted: boolean; fundedMinor?: number };
}
export interface ScriptedLenders {
  asked: AskedLender[];
  script: LenderScript;
  secrets: LenderSecrets;
  /** What the shop's webhook endpoint was sent, in order. */
  webhooks: { type: string; data: Record<string, unknown> }[];
  /** A call-back with a decision, as the lender's server would send it. */
  decide(lenderId: string, decision: DecisionAnswer): Promise<Reply>;
  report(lenderId: string, outcome: OutcomeReport): Promise<Reply>;
}

const origin = 'http://lenders.test';
/** The demo's catalogue, read as the import command reads it. */
export const demoCatalogue = () => JSON.parse(readFileSync(new URL('../../demo/catalogue.us.json', import.meta.url), 'utf8'));

const willing: LenderScript = {
  prequalify: ({ requestId, products, at }) => ({
    requestId,
    decision: 'eligible',
    offers: products.map((terms) => ({ ...terms, validUntil: new Date(Date.parse(at) + 7 * 86_400_000).toISOString() })),
    reasons: [],
  }),
  apply: () => ({ decision: 'approve' }),
  instruct: () => ({ accepted: true }),
};

/** Admits the demo's lenders, publishes its catalogue, and stands in for the lenders: all of them willing, until the script says otherwise. */
export async function withLenders(server: TestServer, catalogue = demoCatalogue()): Promise<ScriptedLenders> {
  const secrets = await seedLenders(server.deps, catalogue.lenders as CatalogueLender[], origin);
  const result = await importCatalogue(server.deps, catalogue);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  const lenders: ScriptedLenders = {
    asked: [],
    webhooks: [],
    script: { ...willing },
    secrets,
    decide: (lenderId, decision) => send(server, secrets, lenderId, 'decisions', decision.requestId, DecisionSchema.parse(decision)),
    report: (lenderId, outcome) => send(server, secrets, lenderId, 'outcomes', outcome.reportId, outcome),
  };
  server.outgoing.answerWith((request) => answer(server, lenders, request));
  return lenders;
}

async function answer(server: TestServer, lenders: ScriptedLenders, request: OutgoingRequest): Promise<Partial<OutgoingResponse>> {
  if (!request.url.startsWith(origin)) {
    lenders.webhooks.push(JSON.parse(request.body ?? '{}'));
    return { status: 204 };
  }
  const lenderId = /\/lenders\/([^/]+)\//.exec(request.url)![1]!;
  const kind = Object.entries(lenderPaths).find(([, path]) => endsLike(request.url, path))![0];
  const body = JSON.parse(request.body!) as AskedLender['body'];
  lenders.asked.push({ lenderId, kind, body });
  // Who hangs is left hanging only as long as somebody waits.
  const said = await Promise.race([saidBy(lenders, lenderId, kind, body), hungUp(request)]);
  if (typeof said === 'string') return { status: 200, body: said };
  const text = JSON.stringify(said);
  return {
    status: 200,
    body: text,
    headers: signatureHeaders(lenders.secrets[lenderId]!, body.requestId, new Date(server.clock.now()), text),
  };
}

function hungUp({ signal }: OutgoingRequest): Promise<never> {
  return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
}

const endsLike = (url: string, path: string) => new RegExp(`${path.replace(/:\w+/, '[^/]+')}$`).test(url);

async function saidBy({ script }: ScriptedLenders, lenderId: string, kind: string, body: AskedLender['body']): Promise<object | string> {
  const { requestId, applicationId, at: decidedAt } = body;
  if (kind === 'prequalify') return script.prequalify(body, lenderId);
  if (kind !== 'apply') return { requestId, ...script.instruct(kind, body) };
  const decision = await script.apply(body, lenderId);
  return { requestId, applicationId, lenderReference: `${lenderId}-${applicationId.slice(-12)}`, decidedAt, reasons: [], ...decision };
}

function send(server: TestServer, secrets: LenderSecrets, lenderId: string, kind: string, id: string, body: object): Promise<Reply> {
  const text = JSON.stringify(body);
  const headers = signatureHeaders(secrets[lenderId]!, id, new Date(server.clock.now()), text);
  return server.call({
    host: 'api',
    method: 'POST',
    path: `/v1/lenders/${lenderId}/${kind}`,
    body: text,
    headers: { ...headers, 'content-type': 'application/json' },
    key: null,
  });
}

import type { IncomingMessage } from 'node:http';

/** What the platform asks of a lender. */
export type LenderCallKind = 'prequalify' | 'apply' | 'accept' | 'sign' | 'captures' | 'refunds' | 'rescind' | 'status';

/** One request of the platform to a lender. */
export interface LenderCall {
  lenderId: string;
  kind: LenderCallKind;
  /** The same id asked again is the same question. */
  requestId: string;
  applicationId: string | undefined;
  /** What the person is called at this lender. */
  personReference: string | undefined;
  /** As it was signed. */
  body: string;
}

/** Reads a request of the lender protocol; undefined for any other. */
export function lenderCallOf({ url = '' }: IncomingMessage, body: string): LenderCall | undefined {
  const [, lenderId, rest] = url.match(/^\/lenders\/([^/]+)\/v1\/(.+)$/) ?? [];
  if (!lenderId || !rest) return undefined;
  const parts = rest.split('/');
  const kind = parts.length === 2 ? 'status' : (parts.at(-1) as LenderCallKind);
  const { requestId = '', applicationId, personReference } = body ? JSON.parse(body) : {};
  return { lenderId, kind, requestId, applicationId, personReference, body };
}

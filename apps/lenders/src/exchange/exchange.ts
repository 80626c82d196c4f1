import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { z } from 'zod';
import type { Policy } from '../policy/policy.ts';
import type { SecretOf } from '../secrets.ts';
import { isSigned, signatureHeaders } from './signature.ts';

/** A lender that exists and shares a secret with the platform. */
export interface Lender {
  id: string;
  policy: Policy;
  secret: string;
}

export function lenderOf(c: Context, policies: ReadonlyMap<string, Policy>, secretOf: SecretOf): Lender {
  const id = c.req.param('lenderId') ?? '';
  const policy = policies.get(id);
  const secret = secretOf(id);
  if (!policy || !secret) throw new HTTPException(404, { message: 'no such lender' });
  return { id, policy, secret };
}

/** The body of a request that the platform signed. 401 without a valid signature, 422 when the body does not fit. */
export async function readSigned<Schema extends z.ZodType>(c: Context, lender: Lender, schema: Schema): Promise<z.output<Schema>> {
  const body = await c.req.text();
  if (!isSigned(lender.secret, c.req.header(), body)) throw new HTTPException(401, { message: 'the signature is not valid' });
  const parsed = schema.safeParse(parseJson(body));
  if (!parsed.success) throw new HTTPException(422, { message: 'the request does not fit the protocol', cause: parsed.error });
  return parsed.data;
}

/** Answers with a signature over the body, under the id of the request, so that an answer cannot be passed off for another one. */
export function signedAnswer(c: Context, lender: Lender, answer: object | string): Response {
  const body = typeof answer === 'string' ? answer : JSON.stringify(answer);
  return c.body(body, 200, {
    'content-type': 'application/json',
    ...signatureHeaders(lender.secret, c.req.header('webhook-id')!, body),
  });
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

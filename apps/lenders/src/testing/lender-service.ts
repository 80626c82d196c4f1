import { createLendersApp } from '../app.ts';
import { isSigned, signatureHeaders } from '../exchange/signature.ts';
import type { OwnList } from '../own-lists.ts';
import { delays } from '../settings.ts';
import { openState } from '../store/database.ts';

export const secret = `whsec_${Buffer.from('a secret of twenty-four b').toString('base64')}`;
export const secretOf = () => secret;

/** The service with a clock that stands still and waits that are written down instead of waited. */
export function aLenderService({ folder = ':memory:', ownLists = [] }: { folder?: string; ownLists?: readonly OwnList[] } = {}) {
  const database = openState(folder);
  const waitsMs: number[] = [];
  const app = createLendersApp({
    database,
    secretOf,
    ownListsOf: () => ownLists,
    delays,
    now: () => 0,
    sleep: async (ms) => {
      waitsMs.push(ms);
    },
  });
  /** Sends as the platform does. */
  const post = (lenderId: string, path: string, request: object, headers: Record<string, string> = {}) => {
    const body = JSON.stringify(request);
    return app.request(`/lenders/${lenderId}${path}`, {
      method: 'POST',
      body,
      headers: { ...signatureHeaders(secret, 'message-1', body), ...headers },
    });
  };
  /** The answer of a lender, checked as the platform checks it. */
  const ask = async <Answer>(lenderId: string, path: string, request: object): Promise<Answer> => {
    const response = await post(lenderId, path, request);
    const body = await response.text();
    if (!isSigned(secret, Object.fromEntries(response.headers), body)) throw new Error(`${response.status}, not signed: ${body}`);
    return JSON.parse(body) as Answer;
  };
  return { app, database, waitsMs, post, ask };
}

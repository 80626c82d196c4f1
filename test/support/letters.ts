import { setTimeout as sleep } from 'node:timers/promises';
import { exchange } from './exchange.ts';

/** A letter as the outbox page of a development system tells it. */
interface Letter {
  to: string;
  code: string | null;
  url: string | null;
  createdAt: string;
}

const WITHIN_MS = 5_000;

/** The six digits that were sent to this address since a moment, as soon as they are there. */
export const contactCode = (api: string, to: string, since: Date) => newest(api, to, since, ({ code }) => code);

/** The link to go on with another device. */
export const resumeLink = (api: string, to: string, since: Date) => newest(api, to, since, ({ url }) => url);

/** Every code that was ever sent to this address. */
export const codesSentTo = async (api: string, address: string): Promise<string[]> =>
  (await letters(api)).flatMap(({ to, code }) => (to === address && code ? [code] : []));

async function letters(api: string): Promise<Letter[]> {
  const { text } = await exchange({ method: 'GET', url: `${api}/dev/outbox.json`, headers: {} });
  return JSON.parse(text).letters;
}

async function newest(api: string, to: string, since: Date, contentOf: (letter: Letter) => string | null): Promise<string> {
  const deadline = Date.now() + WITHIN_MS;
  while (Date.now() < deadline) {
    const [content] = (await letters(api))
      .filter((letter) => letter.to === to && Date.parse(letter.createdAt) >= since.getTime())
      .sort((a, b) => b.createdAt.localeCompare(a.createdAt))
      .map(contentOf)
      .filter((text) => text !== null);
    if (content) return content;
    await sleep(50);
  }
  throw new Error(`no letter came to ${to} within ${WITHIN_MS / 1000} s`);
}

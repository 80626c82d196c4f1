import { ProblemError } from './problem.ts';
import { isStorable } from './storable.ts';

const MAX_BYTES = 64 * 1024;
const MAX_DEPTH = 8;
const MAX_ITEMS = 200;

export interface ReadBody {
  /** As it came: signatures and fingerprints are over this. */
  text: string;
  value: unknown;
}

/**
 * Reads a JSON body, never more of it than is allowed (bar A33).
 *
 * @throws {ProblemError} `not-json` for another content type, `body-too-large`, `invalid-request` for broken or too deep JSON.
 */
export async function readBody(request: Request): Promise<ReadBody> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  const bytes = await readBytes(request);
  if (bytes.length === 0 && type === undefined) return { text: '', value: undefined };
  if (type !== 'application/json') throw new ProblemError('not-json', 'Send the body as application/json.');
  const text = decode(bytes);
  return { text, value: text === '' ? undefined : parse(text) };
}

async function readBytes(request: Request): Promise<Uint8Array> {
  const tooLarge = () => new ProblemError('body-too-large', `A body may have ${MAX_BYTES} bytes.`);
  if (Number(request.headers.get('content-length') ?? 0) > MAX_BYTES) throw tooLarge();
  if (!request.body) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of request.body) {
      size += chunk.length;
      if (size > MAX_BYTES) throw tooLarge();
      chunks.push(chunk);
    }
  } catch (error) {
    // The caller went away, or was cut off for being too slow: nothing that failed here.
    throw error instanceof ProblemError ? error : new ProblemError('invalid-request', 'The body ended too early.');
  }
  return Buffer.concat(chunks);
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ProblemError('invalid-request', 'The body is not UTF-8.');
  }
}

function parse(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new ProblemError('invalid-request', 'The body is not JSON.');
  }
  if (!isShallow(value, MAX_DEPTH)) {
    throw new ProblemError('invalid-request', `A body may nest ${MAX_DEPTH} levels and hold ${MAX_ITEMS} items in a list.`);
  }
  if (!isStorable(value)) throw new ProblemError('invalid-request', 'A text in the body holds a null character or half a letter.');
  return value;
}

function isShallow(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (levels === 0) return false;
  const items = Object.values(value);
  return items.length <= MAX_ITEMS && items.every((item) => isShallow(item, levels - 1));
}

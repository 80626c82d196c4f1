import { createCipheriv, createDecipheriv } from 'node:crypto';
import type { Randomness } from '../dependencies.ts';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** Names the algorithm and the layout, so that a later one can stand beside it. */
const VERSION = 'v1.';

/** The sealed text is not what was written there, or was moved, or the key is another. */
export class SealBroken extends Error {
  override readonly name = 'SealBroken';
}

/** AES-256-GCM with a random nonce: `v1.` and base64url of nonce, ciphertext and tag. `place` is authenticated with it. */
export function encrypt(key: Uint8Array, place: string, plaintext: Uint8Array, random: Randomness): string {
  const nonce = random.bytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(place));
  return VERSION + Buffer.concat([nonce, cipher.update(plaintext), cipher.final(), cipher.getAuthTag()]).toString('base64url');
}

/** @throws {SealBroken} for another key, another place, or one changed bit. */
export function decrypt(key: Uint8Array, place: string, sealed: string): Buffer {
  const bytes = Buffer.from(sealed.slice(VERSION.length), 'base64url');
  if (!sealed.startsWith(VERSION) || bytes.length < NONCE_BYTES + TAG_BYTES) throw new SealBroken('this is not a sealed value');
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(place)).setAuthTag(bytes.subarray(-TAG_BYTES));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]);
  } catch (cause) {
    throw new SealBroken('a sealed value does not open here', { cause });
  }
}

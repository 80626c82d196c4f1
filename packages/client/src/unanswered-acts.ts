/**
 * Gives each act of the user one Idempotency-Key, however often it has to be sent.
 *
 * While an act has no answer, sending the same content again, by a retry or by the person pressing the button once more, is
 * the same act and carries the same key, so the server does it once. An answer, or other content, ends the act: a later
 * call is a new one even if it says the same, or it would be answered with what was true before.
 */
export class UnansweredActs {
  readonly #newKey: () => string;
  readonly #open = new Map<string, { content: string; key: string }>();

  constructor(newKey: () => string = randomKey) {
    this.#newKey = newKey;
  }

  /** The key for sending `content` to `target` (method and path). */
  keyFor(target: string, content: string): string {
    const open = this.#open.get(target);
    if (open?.content === content) return open.key;
    const key = this.#newKey();
    this.#open.set(target, { content, key });
    return key;
  }

  /** The server answered the act that has this key. An older act's late answer leaves the present one open. */
  answered(target: string, key: string): void {
    if (this.#open.get(target)?.key === key) this.#open.delete(target);
  }
}

/** 128 random bits in hex. `crypto.randomUUID` is missing on pages without TLS, where a portal may be tried out. */
export function randomKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

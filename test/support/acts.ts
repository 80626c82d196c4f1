/** The acts of a journey by name: each has one Idempotency-Key, and somebody may wait for its answer. */
export function createActs() {
  const keys = new Map<string, string>();
  const contents = new Map<string, unknown>();
  const waiting: { fits: (act: string) => boolean; tell: () => void }[] = [];

  const keyOf = (name: string) => {
    const key = keys.get(name) ?? crypto.randomUUID();
    keys.set(name, key);
    return key;
  };
  const answered = (name: string) => {
    const at = waiting.findIndex(({ fits }) => fits(name));
    if (at >= 0) waiting.splice(at, 1)[0]!.tell();
  };

  return {
    act: (name: string) => ({ idempotencyKey: keyOf(name), onHead: () => answered(name) }),
    /** What an act says, made once: asked again, it says the same, whatever has changed meanwhile. */
    async said<Content>(name: string, make: () => Promise<Content>): Promise<Content> {
      if (!contents.has(name)) contents.set(name, await make());
      return contents.get(name) as Content;
    },
    whenAnswered(fits: (act: string) => boolean, tell: () => void) {
      waiting.push({ fits, tell });
    },
    /** For the merchant's package, which has a `fetch` of its own: its acts are known by their key. */
    async fetch(input: string | URL | Request, init?: RequestInit): Promise<Response> {
      const response = await fetch(input, init);
      const key = new Headers(init?.headers).get('idempotency-key');
      const [name] = [...keys].find(([, known]) => known === key) ?? [];
      if (name) answered(name);
      return response;
    },
  };
}

import { readFileSync, statSync } from 'node:fs';
import { z } from 'zod';

const ShopKeys = z.object({
  publishableKey: z.string().startsWith('pk_'),
  secretKey: z.string().startsWith('sk_'),
  webhookSecret: z.string().startsWith('whsec_'),
});
const KeysFile = z.object({ halden: ShopKeys });

/** What this shop got when it signed up. Only the publishable key ever stands in a page. */
export type ShopKeys = z.infer<typeof ShopKeys>;

/** The keys, or undefined before the platform was set up; read again whenever the file's time changes. */
export function keysFrom(file: string): () => ShopKeys | undefined {
  let readAt = -1;
  let keys: ShopKeys | undefined;
  return () => {
    const changedAt = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
    if (changedAt === undefined) return undefined;
    if (changedAt !== readAt) {
      try {
        keys = KeysFile.parse(JSON.parse(readFileSync(file, 'utf8'))).halden;
        readAt = changedAt;
      } catch {
        // Half written at this moment: the next look reads it whole.
      }
    }
    return keys;
  };
}

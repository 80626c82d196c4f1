import { readFileSync, statSync } from 'node:fs';
import { z } from 'zod';

const Secrets = z.record(z.string(), z.string().startsWith('whsec_'));

/** The signing secret that platform and lender share, or undefined while there is none. */
export type SecretOf = (lenderId: string) => string | undefined;

/**
 * Secrets from a file that may not be there yet and may be written anew: read again whenever its time changes, so that a
 * platform that is set up afresh needs no restart of the lenders.
 */
export function secretsFrom(file: string): SecretOf {
  let readAt = -1;
  let secrets: z.infer<typeof Secrets> = {};
  return (lenderId) => {
    const changedAt = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
    if (changedAt === undefined) return undefined;
    if (changedAt !== readAt) {
      try {
        secrets = Secrets.parse(JSON.parse(readFileSync(file, 'utf8')));
        readAt = changedAt;
      } catch {
        // Half written at this moment: the next look reads it whole.
      }
    }
    return secrets[lenderId];
  };
}

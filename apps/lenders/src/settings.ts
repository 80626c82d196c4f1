import { resolve } from 'node:path';

/** How long the simulated institutions take over what they do after their answer, in milliseconds of the real clock. */
export interface Delays {
  /** From *referred* to the call-back with the decision. */
  decisionMs: number;
  /** From a signature or a capture to the report that the money is there. */
  fundingMs: number;
  /** Of the lender that is late on demand. */
  lateMs: number;
}

export interface Settings {
  port: number;
  /** Where the platform takes decisions and outcomes. */
  platformOrigin: string;
  /** `{ "<lenderId>": "whsec_…" }`, written when the platform admits the demo lenders. */
  secretsFile: string;
  /** Each lender's own copy of whom it has approved in advance. */
  listsFile: string;
  stateFolder: string;
  delays: Delays;
}

export const delays: Delays = { decisionMs: 4_000, fundingMs: 1_500, lateMs: 12_000 };

/** Reads the environment; every setting has a default that fits one laptop. */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const data = resolve(environment.LIANA_DATA || resolve(import.meta.dirname, '../../../.liana'));
  return {
    port: Number(environment.LIANA_LENDERS_PORT || 4420),
    platformOrigin: `http://127.0.0.1:${environment.LIANA_PORT || 4400}`,
    secretsFile: resolve(data, 'lenders.json'),
    listsFile: resolve(data, 'lenders-pre-approved.json'),
    stateFolder: resolve(data, 'lenders-state'),
    delays,
  };
}

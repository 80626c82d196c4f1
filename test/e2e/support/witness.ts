import type { BrowserContext, Page, Request } from '@playwright/test';
import { hearComplaints } from './complaints.ts';

/** One request as the browser sent it, with what came back beside the body. */
export interface SeenRequest {
  url: URL;
  /** Of the document that asked; empty for a page that is just being opened. */
  askedBy: string;
  headers: Record<string, string>;
  status: number;
  answer: Record<string, string>;
}

/** Somebody who looks over the shopper's shoulder, into every page and frame of a browser. */
export interface Witness {
  /** Every request that was sent, once it was answered or came to nothing. */
  requests(): Promise<SeenRequest[]>;
  /** What the policy of a page or frame had to stop. */
  readonly violations: readonly string[];
  /** Errors and warnings in any console. */
  readonly complaints: readonly string[];
}

/** Begins before the first page is opened. */
export async function witness(context: BrowserContext): Promise<Witness> {
  const requests: Promise<SeenRequest>[] = [];
  const violations: string[] = [];
  const complaints: string[][] = [];
  // When it asks: by the answer its frame may show another document, as when a page is left while it asks how an order stands.
  const askers = new WeakMap<Request, string>();
  const note = (request: Request) => requests.push(seen(request, askers.get(request) ?? ''));
  context.on('request', (request) => {
    if (!request.isNavigationRequest()) askers.set(request, request.frame().url());
  });
  context.on('requestfinished', note);
  context.on('requestfailed', note);
  context.on('page', (page) => complaints.push(hearComplaints(page)));
  await context.exposeBinding('__violated', (_, violation: string) => violations.push(violation));
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, documentURI, sample }) => {
      const { __violated } = window as unknown as { __violated(violation: string): void };
      __violated(`${documentURI}: ${effectiveDirective} ${blockedURI} ${sample}`);
    });
  });
  return {
    requests: () => Promise.all(requests),
    violations,
    get complaints() {
      return complaints.flat();
    },
  };
}

async function seen(request: Request, askedBy: string): Promise<SeenRequest> {
  const response = await request.response();
  return {
    url: new URL(request.url()),
    askedBy,
    headers: await request.allHeaders(),
    status: response?.status() ?? 0,
    answer: (await response?.allHeaders()) ?? {},
  };
}

/** Everything that the browser keeps for the document in `frame`, by the name of the place; empty places are left out. */
export const keptIn = (frame: Pick<Page, 'evaluate'>): Promise<Record<string, unknown>> =>
  frame.evaluate(async () => {
    const stores = {
      cookies: document.cookie,
      localStorage: Object.entries(localStorage),
      sessionStorage: Object.entries(sessionStorage),
      databases: (await indexedDB.databases()).map(({ name }) => name),
      // Pages over plain HTTP have no caches.
      caches: 'caches' in window ? await caches.keys() : [],
    };
    return Object.fromEntries(Object.entries(stores).filter(([, kept]) => kept.length > 0));
  });

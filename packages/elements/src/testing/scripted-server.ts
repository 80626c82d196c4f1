import type { RequestHandler } from 'msw';
import { setupWorker } from 'msw/browser';

const worker = setupWorker();

/** The server of a suite: what it says before each test, until the test has it say otherwise. */
export function scriptedServer(...standing: RequestHandler[]) {
  before(() => worker.start({ quiet: true, onUnhandledFrame: 'bypass' }));
  after(() => worker.stop());
  beforeEach(() => worker.use(...standing));
  afterEach(() => worker.resetHandlers());
  return worker;
}

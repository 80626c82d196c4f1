import { expect } from '@open-wc/testing';
import { delay, HttpResponse, http } from 'msw';
import { setupWorker } from 'msw/browser';
import type { LiteAnswer, LiteRequest } from './lite.ts';

const worker = setupWorker();
const api = 'https://api.test/v1/sessions';
const request: LiteRequest = { method: 'POST', url: api, token: 'pk_test_1', body: { wish: { tags: ['a', 'b'] } }, timeoutMs: 2000 };

interface Page {
  window: Window & typeof globalThis;
  lite: (request: LiteRequest) => Promise<LiteAnswer>;
}

/** A page of its own, with its own built-ins, where `before` ran before the file was loaded. */
async function aPage(before = ''): Promise<Page> {
  const frame = document.createElement('iframe');
  const file = new URL('./lite.ts', import.meta.url).href;
  // The page hands a result over by callback: a polluted `then` breaks every promise that crosses its border, but not this.
  frame.srcdoc = `<!doctype html><script>${before}</script><script type="module">
    import { liteFetch } from '${file}';
    window.run = (request, done) => liteFetch(request).then((answer) => done(answer.status, answer.body));
    parent.dispatchEvent(new Event('lite-ready'));
  </script>`;
  document.body.append(frame);
  await new Promise((ready) => window.addEventListener('lite-ready', ready, { once: true }));
  const page = frame.contentWindow as Page['window'] & {
    run: (request: LiteRequest, done: (status: number, body: unknown) => void) => void;
  };
  const lite = (asked: LiteRequest) =>
    new Promise<LiteAnswer>((resolve) => page.run(asked, (status, body) => resolve({ status, body: structuredClone(body) })));
  return { window: page, lite };
}

describe('the bare fetch of host pages (E14)', () => {
  let asked: Request[] = [];

  before(() => worker.start({ quiet: true, onUnhandledFrame: 'bypass' }));
  after(() => worker.stop());
  beforeEach(() => {
    asked = [];
    worker.resetHandlers(
      http.all(api, ({ request }) => {
        asked.push(request.clone());
        return HttpResponse.json({ offers: [{ id: 'off_1' }] });
      }),
    );
  });
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => void frame.remove()));

  const expectAsMeant = async (answer: LiteAnswer) => {
    expect(answer).to.deep.equal({ status: 200, body: { offers: [{ id: 'off_1' }] } });
    expect(asked).to.have.length(1);
    expect(asked[0]!.method).to.equal('POST');
    expect(asked[0]!.headers.get('authorization')).to.equal('Bearer pk_test_1');
    expect(asked[0]!.headers.has('x-injected')).to.equal(false);
    expect(await asked[0]!.json()).to.deep.equal(request.body);
  };

  it('sends and reads JSON on an ordinary page', async () => {
    const { lite } = await aPage();

    await expectAsMeant(await lite(request));
  });

  const pollutions = {
    'a method, headers and a body': `Object.prototype.method = 'DELETE'; Object.prototype.headers = { 'x-injected': '1' }; Object.prototype.body = 'injected';`,
    'a property descriptor': `Object.prototype.get = () => 'injected'; Object.prototype.value = 'injected'; Object.prototype.writable = false;`,
    'the JSON of lists and objects': `Array.prototype.toJSON = () => 'injected'; Object.prototype.toJSON = () => 'injected';`,
    'an idempotency key': `Object.prototype.idempotencyKey = 'injected'; Object.prototype.timeoutMs = 0;`,
  };
  for (const [what, script] of Object.entries(pollutions)) {
    it(`is not changed by prototypes that carry ${what}`, async () => {
      const { lite } = await aPage(script);

      await expectAsMeant(await lite({ ...request }));
      expect(asked[0]!.headers.has('idempotency-key')).to.equal(false);
    });
  }

  it('keeps the built-ins that it loaded with, when the page patches them later', async () => {
    const { window: page, lite } = await aPage();
    const refuse = () => {
      throw new Error('patched');
    };
    page.fetch = refuse;
    page.JSON.stringify = refuse;
    page.JSON.parse = refuse;
    page.Object.keys = refuse;
    page.Response.prototype.text = refuse;
    page.Array.prototype.map = refuse;

    await expectAsMeant(await lite(request));
  });

  it('gives answers that inherit nothing from the page', async () => {
    const { window: page } = await aPage(`Object.prototype.isAdmin = true;`);
    const inherits = await new Promise((resolve) =>
      (page as unknown as { run: (r: LiteRequest, done: (s: number, b: { offers: { isAdmin?: true }[] }) => void) => void }).run(
        request,
        (_, body) => resolve(body.offers[0]!.isAdmin),
      ),
    );

    expect(inherits).to.equal(undefined);
  });

  it('says that no answer came, within its time-out, even where the page broke promises', async () => {
    const { window: page, lite } = await aPage();
    // biome-ignore lint/suspicious/noThenProperty: the attack itself
    Object.assign(page.Object.prototype, { then: () => undefined });

    expect((await lite({ ...request, timeoutMs: 300 })).status).to.equal(0);
  });

  it('says that no answer came when the server hangs, and hangs up', async () => {
    worker.use(http.all(api, () => delay(1000)));
    const { lite } = await aPage();

    expect(await lite({ ...request, timeoutMs: 200 })).to.deep.equal({ status: 0, body: undefined });
  });
});

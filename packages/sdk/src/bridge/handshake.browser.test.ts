import { expect } from '@open-wc/testing';
import { greetFrame, greetHost, HandshakeError } from './handshake.ts';

/** A same-origin frame that runs `script`; its greeting comes from this origin, as a real frame's comes from the embed host. */
function aFrame(script: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<script>${script}</script>`;
  document.body.append(frame);
  return frame;
}
const greeting = (version: number) =>
  `parent.postMessage({ liana: 'syn', version: ${version} }, '*'); addEventListener('message', (event) => event.ports[0]?.postMessage('from the frame'));`;
const never = new AbortController().signal;

describe('handshake of host and frame', () => {
  afterEach(() => {
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
  });

  it('hands one port to the frame that greeted from the expected origin', async () => {
    const frame = aFrame(greeting(1));

    const port = await greetFrame(frame, location.origin, never);
    const first = await new Promise((resolve) => {
      port.onmessage = (event) => resolve(event.data);
    });

    expect(first).to.equal('from the frame');
  });

  it('E15: refuses a frame of another major version with a typed error', async () => {
    const frame = aFrame(greeting(2));

    const failure = await greetFrame(frame, location.origin, never).catch((error) => error);

    expect(failure).to.be.instanceOf(HandshakeError);
    expect(failure.code).to.equal('version');
  });

  it('E2: ignores 10,000 forged greetings from other windows and of other shapes', async () => {
    const frame = aFrame('');
    const leaving = new AbortController();
    let settled = false;
    const waiting = greetFrame(frame, location.origin, leaving.signal).then(
      () => {
        settled = true;
      },
      () => {},
    );

    for (let i = 0; i < 10_000; i += 1) postMessage([{ liana: 'syn', version: 1 }, null, '__proto__', { liana: 'ack' }][i % 4], '*');
    await new Promise((resolve) => setTimeout(resolve, 500));

    expect(settled).to.equal(false);
    leaving.abort();
    await waiting;
  });

  it('E2: a frame takes no port from an origin that is not its host', async () => {
    const answer = { liana: 'ack', version: 1 };
    const { port2 } = new MessageChannel();
    const waiting = greetHost(['https://shop.example']).catch((error: HandshakeError) => error.code);

    postMessage(answer, '*', [port2]);

    expect(await waiting).to.equal('timeout');
  });
});

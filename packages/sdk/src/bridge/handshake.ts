import type { Ack, Syn } from '@liana/contract/bridge';
import { bridgeVersion } from '@liana/contract/bridge';

/** How long either side waits for the other before it gives up; the way to the portal then stands within five seconds (bars E3, E17). */
const handshakeTimeoutMs = 4_500;
const synEveryMs = 200;

export type HandshakeFailure = 'timeout' | 'version';
export class HandshakeError extends Error {
  override readonly name = 'HandshakeError';
  readonly code: HandshakeFailure;
  constructor(code: HandshakeFailure, message: string) {
    super(message);
    this.code = code;
  }
}

const isSyn = (data: unknown): data is Syn => typeof data === 'object' && data !== null && (data as Syn).liana === 'syn';
const isAck = (data: unknown): data is Ack => typeof data === 'object' && data !== null && (data as Ack).liana === 'ack';

/**
 * The host's half: waits for the frame's empty greeting and answers it with a port, once.
 *
 * Source and origin are compared before the data is looked at (bar E2). After the port was handed over, the window channel is
 * ignored for good.
 *
 * @throws {HandshakeError} `timeout` after four and a half seconds, `version` when the frame speaks another major.
 */
export function greetFrame(frame: HTMLIFrameElement, frameOrigin: string, signal: AbortSignal): Promise<MessagePort> {
  return new Promise((resolve, reject) => {
    const end = (settle: () => void) => {
      removeEventListener('message', hear);
      clearTimeout(timer);
      settle();
    };
    const hear = (event: MessageEvent) => {
      if (event.source !== frame.contentWindow || event.origin !== frameOrigin) return;
      if (!isSyn(event.data)) return;
      if (event.data.version !== bridgeVersion) {
        end(() =>
          reject(
            new HandshakeError(
              'version',
              `expected bridge version ${bridgeVersion}, the frame speaks ${String(event.data.version).slice(0, 8)}`,
            ),
          ),
        );
        return;
      }
      const channel = new MessageChannel();
      const ack: Ack = { liana: 'ack', version: bridgeVersion };
      frame.contentWindow!.postMessage(ack, frameOrigin, [channel.port2]);
      end(() => resolve(channel.port1));
    };
    const timer = setTimeout(
      () => end(() => reject(new HandshakeError('timeout', `no greeting from ${frameOrigin} within ${handshakeTimeoutMs} ms`))),
      handshakeTimeoutMs,
    );
    signal.addEventListener('abort', () => end(() => reject(signal.reason)), { once: true });
    addEventListener('message', hear);
  });
}

/**
 * The frame's half: greets the parent without saying anything, and takes the first port that an allowed origin offers.
 *
 * @throws {HandshakeError} `timeout` after four and a half seconds.
 */
export function greetHost(hostOrigins: readonly string[]): Promise<MessagePort> {
  return new Promise((resolve, reject) => {
    const end = (settle: () => void) => {
      removeEventListener('message', hear);
      clearInterval(greeting);
      clearTimeout(timer);
      settle();
    };
    const hear = (event: MessageEvent) => {
      if (event.source !== parent || !hostOrigins.includes(event.origin)) return;
      const port = event.ports[0];
      if (!isAck(event.data) || !port) return;
      end(() => resolve(port));
    };
    const greet = () => {
      const syn: Syn = { liana: 'syn', version: bridgeVersion };
      // The one message to anybody: it says nothing, and the answer is checked against the allowed origins.
      parent.postMessage(syn, '*');
    };
    const greeting = setInterval(greet, synEveryMs);
    const timer = setTimeout(
      () => end(() => reject(new HandshakeError('timeout', `no allowed page answered within ${handshakeTimeoutMs} ms`))),
      handshakeTimeoutMs,
    );
    addEventListener('message', hear);
    greet();
  });
}

import type { FrameToHost, HostToFrame } from '@liana/contract/bridge';
import { isFrameToHost } from '../bridge/guards.ts';
import { greetFrame } from '../bridge/handshake.ts';
import { type TypedPort, typedPort } from '../bridge/typed-port.ts';

/**
 * What a frame may do and no more: no top navigation without a tap, no features, no cookies of its own (bars E5, E6). A disclosure is saved
 * as a download and printed by a dialog of the browser's, which a sandbox counts among the modal ones.
 */
const sandbox =
  'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation allow-downloads allow-modals';

export interface FrameRequest {
  embedOrigin: string;
  publishableKey: string;
  view: 'offers' | 'apply';
  locale: string;
  /** Tells assistive technology what is in the box. */
  title: string;
}

/** The iframe for a view. Its address holds the publishable key and the language, never a token (bar E19). */
export function createFrame({ embedOrigin, publishableKey, view, locale, title }: FrameRequest): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  const url = new URL(`/frame/${encodeURIComponent(publishableKey)}`, embedOrigin);
  url.searchParams.set('view', view);
  url.searchParams.set('locale', locale);
  frame.src = url.href;
  frame.title = title;
  frame.setAttribute('sandbox', sandbox);
  frame.setAttribute('allow', '');
  frame.referrerPolicy = 'origin';
  return frame;
}

export interface OpenFrame {
  port: TypedPort<HostToFrame, FrameToHost>;
  close(): void;
}

/**
 * Connects to a frame that was just put into the page and listens to it until it is closed.
 * A frame that navigates away loses its port: the second `load` closes it (bar E3).
 *
 * @throws {HandshakeError}
 */
export async function connectFrame(
  frame: HTMLIFrameElement,
  embedOrigin: string,
  hear: (message: FrameToHost) => void,
  navigated: () => void,
): Promise<OpenFrame> {
  const leaving = new AbortController();
  let port: TypedPort<HostToFrame, FrameToHost> | undefined;
  let loads = 0;
  const countLoad = () => {
    loads += 1;
    if (loads < 2) return;
    close();
    navigated();
  };
  const close = () => {
    frame.removeEventListener('load', countLoad);
    leaving.abort(new DOMException('The frame was closed', 'AbortError'));
    port?.close();
  };
  frame.addEventListener('load', countLoad);
  port = typedPort<HostToFrame, FrameToHost>(await greetFrame(frame, embedOrigin, leaving.signal), isFrameToHost);
  port.hear(hear);
  return { port, close };
}

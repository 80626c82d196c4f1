import type { FrameToHost } from '@liana/contract/bridge';
import type { ReactiveController } from 'lit';
import { HandshakeError } from '../bridge/handshake.ts';
import { connectFrame, createFrame, type OpenFrame } from './frame-box.ts';
import type { HostElement } from './host-element.ts';
import { tell } from './host-events.ts';

/** A frame that said hello but painted nothing is given up after this. */
const paintTimeoutMs = 10_000;

export interface StageRequest {
  view: 'offers' | 'apply';
  handle: string;
  locale: string;
  scheme: 'light' | 'dark' | 'auto';
  title: string;
  embedOrigin: string;
  portalOrigin: string;
  publishableKey: string;
  /** Height of the box in CSS px now: the frame begins with it, so that nothing moves. */
  boxHeight: number;
}

/**
 * The frame in an element's box: opens it behind what is there, shows it when it has painted, follows its height, tells the page
 * where the shopper is, and takes it away again.
 */
export class FrameStage implements ReactiveController {
  phase: 'closed' | 'opening' | 'shown' | 'failed' = 'closed';
  /** The iframe to render while the phase is `opening` or `shown`. */
  frame: HTMLIFrameElement | undefined;
  height = 0;
  readonly #host: HostElement;
  #open: OpenFrame | undefined;
  #request: StageRequest | undefined;
  #late: ReturnType<typeof setTimeout> | undefined;

  constructor(host: HostElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected() {
    this.close();
  }

  async open(request: StageRequest): Promise<void> {
    this.close();
    this.#request = request;
    this.height = request.boxHeight;
    const frame = createFrame(request);
    this.frame = frame;
    this.#become('opening');
    await this.#host.updateComplete;
    this.#late = setTimeout(() => this.#fail('unreachable'), paintTimeoutMs);
    try {
      const open = await connectFrame(
        frame,
        request.embedOrigin,
        (message) => this.#hear(message),
        () => this.#fail('unreachable'),
      );
      if (this.frame !== frame) return open.close();
      this.#open = open;
      const { handle, locale, scheme, boxHeight } = request;
      open.port.send({ type: 'start', handle, locale, scheme, boxHeight });
    } catch (error) {
      if (this.frame === frame) this.#fail(error instanceof HandshakeError && error.code === 'version' ? 'version' : 'unreachable');
    }
  }

  /** The page changed its amount or cart: the frame asks the server what that means. */
  wishChanged() {
    this.#open?.port.send({ type: 'wish-changed' });
  }

  speak(locale: string) {
    this.#open?.port.send({ type: 'locale', locale });
  }

  close() {
    clearTimeout(this.#late);
    this.#open?.close();
    this.#open = undefined;
    this.frame = undefined;
    this.#become('closed');
  }

  #hear(message: FrameToHost) {
    switch (message.type) {
      case 'painted':
        clearTimeout(this.#late);
        this.#become('shown');
        tell(this.#host, 'liana-open', { view: this.#request!.view });
        return;
      case 'height':
        this.height = message.height;
        this.#host.requestUpdate();
        return;
      case 'step':
        tell(this.#host, 'liana-step', { step: message.step });
        return;
      case 'status':
        tell(this.#host, 'liana-status', { status: message.status, applicationId: message.applicationId });
        return;
      case 'portal':
        this.#goToPortal(message.url);
        return;
      case 'close':
        this.close();
        tell(this.#host, 'liana-close', {});
        return;
      case 'failed':
        this.#fail(message.code);
    }
  }

  /** Where a new window is blocked, the page itself goes to the tenant's portal; nowhere else (bar A28). */
  #goToPortal(url: string) {
    if (URL.canParse(url) && new URL(url).origin === this.#request!.portalOrigin) location.assign(url);
  }

  #fail(code: 'unreachable' | 'refused' | 'version') {
    this.close();
    this.#become('failed');
    tell(this.#host, 'liana-error', { code });
  }

  #become(phase: FrameStage['phase']) {
    this.phase = phase;
    this.#host.requestUpdate();
  }
}

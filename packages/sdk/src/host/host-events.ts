import type { HostEventDetails, HostEventName } from '@liana/contract/bridge';

/** Tells the page where the shopper is. Bubbles out of every shadow root; nothing in it is about the person. */
export class HostEvent<N extends HostEventName> extends Event {
  readonly detail: Readonly<HostEventDetails[N]>;
  constructor(name: N, detail: HostEventDetails[N]) {
    super(name, { bubbles: true, composed: true });
    this.detail = Object.freeze(detail);
  }
}

export const tell = <N extends HostEventName>(element: Element, name: N, detail: HostEventDetails[N]): boolean =>
  element.dispatchEvent(new HostEvent(name, detail));

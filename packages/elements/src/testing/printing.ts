import { waitUntil } from '@open-wc/testing';

/** The text of what the page prints by a frame of its own while `act` runs. Nothing comes out of a printer. */
export async function printing(act: () => unknown): Promise<string> {
  const own = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!;
  let printed: string | undefined;
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
    configurable: true,
    get(this: HTMLIFrameElement) {
      const view = own.get!.call(this) as Window;
      view.print = () => {
        printed = view.document.body.textContent!;
        this.remove();
      };
      return view;
    },
  });
  try {
    await act();
    await waitUntil(() => printed !== undefined, 'nothing was printed');
    return printed!;
  } finally {
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', own);
  }
}

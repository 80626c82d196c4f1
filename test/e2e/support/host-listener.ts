import type { Page } from '@playwright/test';

/**
 * Puts an ear on everything that a script in the host page can hear: every event and its text, every change of the document,
 * every request, beacon, socket, form and message that passes through the page's own realm (bar E1). Only the top page is
 * tapped, as a skimmer would be: the frame is another origin.
 */
export async function listenInHostPage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    if (window !== window.top) return;
    const heard: string[] = [];
    Object.defineProperty(window, '__heard', { value: heard });
    const note = (value: unknown) => {
      try {
        heard.push(typeof value === 'string' ? value : JSON.stringify(value));
      } catch {
        heard.push(String(value));
      }
    };
    const ownFields = (event: Event) => {
      const fields: Record<string, unknown> = {};
      for (const key of ['data', 'detail', 'key', 'inputType', 'clipboardData', 'message', 'reason']) {
        if (key in event) fields[key] = (event as unknown as Record<string, unknown>)[key];
      }
      return fields;
    };
    const hear = (event: Event) => {
      const target = event.composedPath()[0];
      const typed = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement ? target.value : '';
      note({ type: event.type, typed, ...ownFields(event) });
    };
    const events = [
      'input',
      'beforeinput',
      'change',
      'keydown',
      'keyup',
      'keypress',
      'paste',
      'copy',
      'submit',
      'message',
      'click',
      'focusin',
      'compositionend',
    ];
    const ours = ['liana-ready', 'liana-open', 'liana-step', 'liana-status', 'liana-close', 'liana-error'];
    for (const type of [...events, ...ours]) window.addEventListener(type, hear, true);

    new MutationObserver((records) => {
      for (const record of records) {
        note(record.target.textContent ?? '');
        for (const node of record.addedNodes) note(node instanceof Element ? node.outerHTML : (node.textContent ?? ''));
        if (record.attributeName && record.target instanceof Element) note(record.target.getAttribute(record.attributeName) ?? '');
      }
    }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });

    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (init) {
      const root = attach.call(this, init);
      new MutationObserver(() => note(root.innerHTML)).observe(root, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
      });
      return root;
    };
    const { fetch } = window;
    window.fetch = async (input, init) => {
      note({ fetch: String(input instanceof Request ? input.url : input), body: init?.body });
      const response = await fetch(input, init);
      void response
        .clone()
        .text()
        .then(note, () => {});
      return response;
    };
    const { open, send } = XMLHttpRequest.prototype;
    XMLHttpRequest.prototype.open = function (...parameters: unknown[]) {
      note(parameters);
      return (open as (...all: unknown[]) => void).apply(this, parameters);
    };
    XMLHttpRequest.prototype.send = function (body) {
      note(body);
      return send.call(this, body);
    };
    const beacon = navigator.sendBeacon.bind(navigator);
    navigator.sendBeacon = (url, data) => {
      note([url, data]);
      return beacon(url, data);
    };
    const { send: sendToSocket } = WebSocket.prototype;
    WebSocket.prototype.send = function (data) {
      note(data);
      return sendToSocket.call(this, data);
    };
    const { append } = FormData.prototype;
    FormData.prototype.append = function (...parameters: unknown[]) {
      note(parameters);
      return (append as (...all: unknown[]) => void).apply(this, parameters);
    };
    const post = MessagePort.prototype.postMessage;
    MessagePort.prototype.postMessage = function (...parameters: unknown[]) {
      note(parameters[0]);
      return (post as (...all: unknown[]) => void).apply(this, parameters);
    };
    const onMessage = Object.getOwnPropertyDescriptor(MessagePort.prototype, 'onmessage')!;
    Object.defineProperty(MessagePort.prototype, 'onmessage', {
      get: onMessage.get,
      set(listener) {
        onMessage.set!.call(this, (event: MessageEvent) => {
          note(event.data);
          listener.call(this, event);
        });
      },
    });
  });
}

/** Everything that was heard so far, as one text. */
export const heardInHostPage = (page: Page): Promise<string> =>
  page.evaluate(() => (window as unknown as { __heard: string[] }).__heard.join('\n'));

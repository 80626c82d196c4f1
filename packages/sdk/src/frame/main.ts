import { ClientError } from '@liana/client';
import type { FrameToHost, HostToFrame } from '@liana/contract/bridge';
import { defineFlows, setLocale, setTimeZone } from '@liana/elements';
import { isHostToFrame } from '../bridge/guards.ts';
import { greetHost } from '../bridge/handshake.ts';
import { typedPort } from '../bridge/typed-port.ts';
import { localeOf } from '../host/words/index.ts';
import { readBoot } from './boot.ts';
import { drawn, firstScreen } from './first-screen.ts';
import { FrameShell } from './frame-shell.ts';
import { openFrameAccess } from './frame-token.ts';
import { followHeight } from './height.ts';

/** The frame's life: greet the page, take the handle, trade it for a token, show the flows. */
async function live(): Promise<void> {
  const boot = readBoot();
  setLocale(boot.locale);
  setTimeZone(boot.timeZone);
  const port = typedPort<FrameToHost, HostToFrame>(await greetHost(boot.hostOrigins), isHostToFrame);
  let shell: FrameShell | undefined;

  const start = async ({ handle, locale, scheme, boxHeight }: Extract<HostToFrame, { type: 'start' }>) => {
    if (scheme !== 'auto') document.documentElement.dataset.scheme = scheme;
    const language = localeOf(locale);
    setLocale(language);
    const access = await openFrameAccess(boot.frameTicket, handle, language);
    defineFlows();
    customElements.define('liana-frame', FrameShell);
    shell = document.createElement('liana-frame') as FrameShell;
    Object.assign(shell, { client: access.client, locale: language, view: boot.view, tenantName: boot.name, tell: port.send });
    speak = (next) => {
      document.documentElement.lang = next;
      setLocale(next);
      access.speak(next);
      shell!.locale = next;
    };
    const seen = firstScreen(shell);
    document.body.append(shell);
    await seen;
    await drawn();
    followHeight(shell, boxHeight, (height) => port.send({ type: 'height', height }));
    await drawn();
    port.send({ type: 'painted' });
  };
  let speak: ((locale: FrameShell['locale']) => void) | undefined;

  port.hear((message) => {
    switch (message.type) {
      case 'start':
        if (shell) return;
        start(message).catch((error) => {
          port.send({
            type: 'failed',
            code: error instanceof ClientError && error.status > 0 && error.status < 500 ? 'refused' : 'unreachable',
          });
        });
        return;
      case 'locale':
        speak?.(localeOf(message.locale));
        return;
      case 'wish-changed':
        if (shell) shell.wishVersion += 1;
        return;
      case 'close':
        shell?.remove();
    }
  });
  port.send({ type: 'ready' });
}

// Where no page answers, the frame stays empty: there is nobody to tell, and the page shows its own way out.
live().catch(() => {});

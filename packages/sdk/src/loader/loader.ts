import { showFallback } from './fallback.ts';
import { reservePlaces } from './reserve.ts';
import { keepPageSettings, type PageSettings } from './settings.ts';

/** Each tag's module stands beside the loader's own version: `/v0.1.0/message.js`, with a `define()` that registers the tag, at once or when it has what it needs. */
const modules: Record<string, string> = {
  'liana-message': 'message',
  'liana-offers': 'offers',
  'liana-apply': 'apply',
  'liana-checkout': 'checkout',
  'liana-calculator': 'calculator',
  'liana-schedule': 'schedule',
};
const tags = Object.keys(modules);
/** The link must stand within five seconds of the page, and the script itself took some of them (bar E17). */
const giveUpAfterMs = 3_500;

const adviseOnKey = (hasKey: boolean): string =>
  `Liana: <script> expected data-key="pk_…", got ${hasKey ? 'another kind of key' : 'none'}: add the tenant's publishable key, leave out type="module", and never put a secret key into a page.`;

/** Loads what the tags on the page need, each once. A failure stays here: the tag becomes a link, the page hears nothing. */
function wake(settings: PageSettings): void {
  const asked = new Map<string, Promise<unknown>>();

  const fallBack = (tag: string) => {
    for (const element of document.querySelectorAll(tag)) showFallback(element, settings.portal, settings.locale);
  };
  const load = (tag: string) => {
    if (asked.has(tag)) return;
    const late = setTimeout(() => fallBack(tag), giveUpAfterMs);
    const loading = import(/* @vite-ignore */ `${settings.embedOrigin}/v${settings.version}/${modules[tag]}.js`)
      .then((module: { define(): void | Promise<void> }) => module.define())
      .catch(() => {
        asked.delete(tag);
        fallBack(tag);
      })
      .finally(() => clearTimeout(late));
    asked.set(tag, loading);
  };
  const look = () => {
    for (const tag of tags) if (document.querySelector(tag)) load(tag);
  };

  look();
  new MutationObserver(look).observe(document.documentElement, { childList: true, subtree: true });
}

/** Starts the SDK, once a page. Nothing that goes wrong here reaches the page; what is wrong with the tag is said in the console. */
export function start(settings: PageSettings | undefined): void {
  try {
    if (!settings?.publishableKey.startsWith('pk_')) {
      console.warn(adviseOnKey(settings !== undefined));
      return;
    }
    if (!keepPageSettings(settings)) return;
    reservePlaces();
    wake(settings);
  } catch {
    // A page that broke the platform below us keeps working without us.
  }
}

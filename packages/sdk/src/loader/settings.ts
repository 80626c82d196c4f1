/** What the script tag says, kept where every part of the SDK on this page finds it, and nowhere else. */
export interface PageSettings {
  /** Origin that the script came from: the embed host. */
  embedOrigin: string;
  /** Origin of the API; the config says it, this is where to ask for it. */
  apiOrigin: string;
  publishableKey: string;
  portal: string | undefined;
  locale: string;
  version: string;
}

interface KeptSettings extends PageSettings {
  /** When the script ran, by the page's own clock in milliseconds: what the shopper has waited since counts. */
  startedAt: number;
}

// A registered symbol cannot be clobbered by an element's id, and two copies of the script find the same one (bars E15, E16).
const place = Symbol.for('liana.settings.v1');
type Holder = { [place]?: KeptSettings };

export const pageSettings = (): KeptSettings | undefined => (globalThis as Holder)[place];

/** The first script on the page wins; a second one finds its settings and does nothing. */
export function keepPageSettings(settings: PageSettings): boolean {
  if ((globalThis as Holder)[place]) return false;
  const kept: KeptSettings = { ...settings, startedAt: performance.now() };
  Object.defineProperty(globalThis, place, { value: Object.freeze(kept) });
  return true;
}

/** Reads the attributes of the script tag; undefined when it names no key, or is a module, which does not know its own tag. */
export function settingsOfScript(script: HTMLOrSVGScriptElement | null, version: string): PageSettings | undefined {
  if (!(script instanceof HTMLScriptElement) || !script.src) return undefined;
  const { key, portal, api, locale } = script.dataset;
  if (!key) return undefined;
  const embedOrigin = new URL(script.src).origin;
  return {
    embedOrigin,
    apiOrigin: api ?? embedOrigin.replace('//embed.', '//api.'),
    publishableKey: key,
    portal,
    locale: locale ?? (document.documentElement.lang || navigator.language || 'en'),
    version,
  };
}

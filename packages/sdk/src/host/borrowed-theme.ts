import { ownLook } from '@liana/elements';
import type { LitElement, ReactiveController } from 'lit';
import { pageSettings } from '../loader/settings.ts';
import { hostApi } from './host-api.ts';
import { SchemeCheck } from './scheme-check.ts';
import { shedTheme, sheetOf, wearTheme } from './theme-sheets.ts';

/** Longer than this the look of the tenant is not waited for: the place is kept all the while, and the figures need no network. */
const PATIENCE_MS = 1_000;

const unseen = sheetOf(':host { visibility: hidden !important; }');

/**
 * The tenant's theme for an element that needs nothing else from the network. It wears the platform's own look from the start, is seen once
 * the tenant's is there or is not coming, and takes the tenant's whenever that arrives.
 */
export class BorrowedTheme implements ReactiveController {
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
    new SchemeCheck(host);
  }

  hostConnected() {
    // Inside another element of ours it inherits that one's look, and its scheme.
    if (isWithinOurs(this.#host)) return;
    const root = this.#host.renderRoot as ShadowRoot;
    const { hash, css } = ownLook();
    const own = wearTheme(root, hash, css);
    const settings = pageSettings();
    if (!settings) return;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, unseen];
    const show = () => shedTheme(root, unseen);
    setTimeout(show, PATIENCE_MS);
    void hostApi(settings)
      .config()
      .then(({ themeHash, themeCss }) => {
        shedTheme(root, own);
        wearTheme(root, themeHash, themeCss);
      })
      .catch(() => {})
      .finally(show);
  }
}

function isWithinOurs(element: Element): boolean {
  const root = element.getRootNode();
  return root instanceof ShadowRoot && root.host.localName.startsWith('liana-');
}

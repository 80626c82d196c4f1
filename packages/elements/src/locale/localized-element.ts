import type { Locale } from '@liana/contract';
import type { MarketId } from '@liana/markets';
import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { LocaleController } from './locale-controller.ts';

/** The ground of every element here: it speaks the page's language, or its own. */
export abstract class LocalizedElement extends LitElement {
  /** Overrides the page's language (`setLocale`) for this element. */
  @property() locale?: Locale;

  /** The market whose habits amounts and dates are written by: `UK` writes pounds and dates as Britain does. */
  @property() market?: MarketId;

  protected readonly words = new LocaleController(this);
}

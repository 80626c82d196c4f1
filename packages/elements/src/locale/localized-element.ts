import type { Language, MarketId } from '@liana/markets';
import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { languageOf } from './language-of.ts';
import { LocaleController } from './locale-controller.ts';

/** The ground of every element here: it speaks the page's language, or its own. */
export abstract class LocalizedElement extends LitElement {
  /** Overrides the page's language (`setLocale`) for this element. As an attribute, any BCP 47 tag: `de-AT` is read as German. */
  @property({ converter: { fromAttribute: (tag) => (tag === null ? undefined : languageOf(tag)) } }) locale?: Language;

  /** The market whose habits amounts and dates are written by: `UK` writes pounds and dates as Britain does. */
  @property() market?: MarketId;

  protected readonly words = new LocaleController(this);
}

import type { Locale } from '@liana/contract';
import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { LocaleController } from './locale-controller.ts';

/** The ground of every element here: it speaks the page's language, or its own. */
export abstract class LocalizedElement extends LitElement {
  /** Overrides the page's language (`setLocale`) for this element. */
  @property() locale?: Locale;

  protected readonly words = new LocaleController(this);
}

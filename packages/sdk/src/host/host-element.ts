import type { Locale, PublicConfig } from '@liana/contract';
import { LitElement } from 'lit';
import { property, state } from 'lit/decorators.js';
import { type PageSettings, pageSettings } from '../loader/settings.ts';
import { EmbedAdvice } from './embed-advice.ts';
import { type HostApi, hostApi, type WishAttributes } from './host-api.ts';
import { hostElementStyles } from './host-element.styles.ts';
import { SchemeCheck } from './scheme-check.ts';
import { wearTheme } from './theme-sheets.ts';
import { localeOf, type Words, wordsOf } from './words/index.ts';

/** `1299.00` would be read as $12.99: what is no whole number is no amount. */
const wholeNumber = { fromAttribute: (text: string | null) => (/^\d*$/.test(text ?? '') ? Number(text) : Number.NaN) };

/** What every element in a shop's page shares: the wish as attributes, the tenant's theme, the language, one API. */
export abstract class HostElement extends LitElement {
  static override styles = [hostElementStyles];

  /** Price in whole minor units: `129900` is $1,299.00. */
  @property({ converter: wholeNumber }) amount = 0;
  /** ISO 4217 code. */
  @property() currency = 'USD';
  /** What the basket holds, such as `electronics`. */
  @property() category?: string;
  /** A BCP 47 tag; the script tag's or the page's language when left out. */
  @property() locale?: string;
  /** `light`, as most pages are; `dark`; or `auto` for a page that itself follows the device. */
  @property({ reflect: true, attribute: 'data-scheme' }) scheme: 'light' | 'dark' | 'auto' = 'light';

  /** The tenant's, once it has come. */
  @state() config?: PublicConfig;

  readonly settings: PageSettings | undefined = pageSettings();
  protected readonly advice = new EmbedAdvice(this);
  protected readonly schemeCheck = new SchemeCheck(this);
  get api(): HostApi | undefined {
    return this.settings && hostApi(this.settings);
  }
  protected get language(): Locale {
    return localeOf(this.locale ?? this.settings?.locale ?? 'en');
  }
  protected get words(): Words {
    return wordsOf(this.language);
  }
  protected get wish(): WishAttributes {
    return { amountMinor: this.amount, currency: this.currency, ...(this.category && { category: this.category }) };
  }
  /** A wish that can be sent: a whole positive amount. */
  get hasWish(): boolean {
    return Number.isSafeInteger(this.amount) && this.amount > 0;
  }

  /** Fetches the tenant's configuration once and puts its theme on. */
  protected async loadConfig(): Promise<PublicConfig> {
    this.config ??= await this.api!.config().catch((error) => {
      void this.advice.on(error);
      throw error;
    });
    wearTheme(this.renderRoot as ShadowRoot, this.config.themeHash, this.config.themeCss);
    return this.config;
  }
}

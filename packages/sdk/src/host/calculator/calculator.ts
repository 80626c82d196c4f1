import { LianaCalculator } from '@liana/elements';
import { property } from 'lit/decorators.js';
import { BorrowedTheme } from '../borrowed-theme.ts';

/**
 * `<liana-calculator>` in a shop's page, in the tenant's look.
 *
 * @tagname liana-calculator
 * @fires {CalculatorChangeEvent} liana-calculator-change - The shopper looks at another amount, term or way.
 */
export class HostCalculator extends LianaCalculator {
  /** `light`, as most pages are; `dark`; or `auto` for a page that itself follows the device. */
  @property({ reflect: true, attribute: 'data-scheme' }) scheme: 'light' | 'dark' | 'auto' = 'light';

  protected readonly theme = new BorrowedTheme(this);
}

import { LianaSchedule } from '@liana/elements';
import { property } from 'lit/decorators.js';
import { BorrowedTheme } from '../borrowed-theme.ts';

/**
 * `<liana-schedule>` in a shop's page: the payments that its script hands over, in the tenant's look.
 *
 * @tagname liana-schedule
 */
export class HostSchedule extends LianaSchedule {
  /** `light`, as most pages are; `dark`; or `auto` for a page that itself follows the device. */
  @property({ reflect: true, attribute: 'data-scheme' }) scheme: 'light' | 'dark' | 'auto' = 'light';

  protected readonly theme = new BorrowedTheme(this);
}

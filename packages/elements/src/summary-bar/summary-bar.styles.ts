import { css } from 'lit';
import { base } from '../styles/base.ts';

export const summaryBarStyles = [
  base,
  css`
    .bar {
      display: flex;
      flex-wrap: wrap;
      gap: 2px 16px;
      padding: 10px var(--liana-summary-bar-inset, var(--liana-space-5));
      border-block-end: var(--liana-hairline) solid var(--liana-line);
      background: var(--liana-summary-bar-background, var(--liana-surface-sunken));
      font-size: var(--liana-text-sm);
      line-height: var(--liana-lh-sm);
    }
    .bar li {
      white-space: nowrap;
    }
  `,
];

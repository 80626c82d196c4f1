import { css } from 'lit';
import { base } from '../styles/base.ts';

export const costLineStyles = [
  base,
  css`
    .line {
      display: grid;
      gap: 6px;
    }
    .bar {
      display: flex;
      gap: 2px;
      block-size: 6px;
    }
    .bar i {
      flex: var(--share) 0 0;
      border-radius: 3px;
    }
    .borrowed {
      background: var(--liana-chart-principal);
    }
    /* Not themable: what it costs is always the strongest ink of the page. */
    .cost {
      min-inline-size: 4px;
      background: var(--liana-text);
    }
    .caption {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 4px 16px;
      color: var(--liana-text-muted);
      font-size: var(--liana-text-sm);
      line-height: var(--liana-lh-sm);
    }
    .caption b {
      color: var(--liana-text);
      white-space: nowrap;
    }
    @media (forced-colors: active) {
      .bar i {
        forced-color-adjust: none;
      }
      .borrowed {
        background: GrayText;
      }
      .cost {
        background: CanvasText;
      }
    }
    @media print {
      .bar i {
        print-color-adjust: exact;
      }
    }
  `,
];

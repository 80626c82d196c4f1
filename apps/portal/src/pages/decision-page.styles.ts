import { tables } from '@liana/elements/kit';
import { css } from 'lit';

export const decisionPageStyles = [
  tables,
  css`
    liana-summary-bar.surface {
      padding: var(--liana-space-3) var(--liana-space-4) !important;
      --liana-summary-bar-background: transparent;
      --liana-summary-bar-inset: 0px;
    }
    .sides {
      max-inline-size: 640px;
    }
    .sides thead th {
      color: var(--liana-text);
      font-weight: var(--liana-weight-strong);
    }
    .sides td {
      font-weight: var(--liana-weight-medium);
      white-space: nowrap;
    }
    .rights {
      display: grid;
      gap: 12px;
      margin-block-start: 12px;
    }
    .rights dt {
      font-weight: var(--liana-weight-medium);
    }
    .dots {
      display: inline-flex;
      gap: 4px;
    }
    .dots i {
      inline-size: 6px;
      block-size: 6px;
      border-radius: 50%;
      background: var(--liana-accent-edge);
    }
    .dots i:nth-child(2) {
      opacity: 0.6;
    }
    .dots i:nth-child(3) {
      opacity: 0.3;
    }
  `,
];

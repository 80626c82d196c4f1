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
    .surface:has(.sides) {
      max-inline-size: 720px;
    }
    .sides thead th {
      color: var(--liana-text);
      font-weight: var(--liana-weight-strong);
    }
    .sides td {
      font-weight: var(--liana-weight-medium);
      white-space: nowrap;
    }
    /* The two figures that lead on every card lead here too. */
    .sides .leads td {
      font: var(--liana-weight-strong) var(--liana-text-xl) / 1.3 var(--liana-font-display);
      font-variant-numeric: tabular-nums lining-nums;
      letter-spacing: -0.015em;
    }
    @container (max-width: 599px) {
      /* The label above, both figures below it. */
      .sides :is(thead, tbody) {
        display: block;
      }
      .sides tr {
        display: grid;
        grid-template-columns: 1fr 1fr;
        gap: 2px 12px;
        padding-block: 10px;
        border-block-end: var(--liana-hairline) solid var(--liana-line);
      }
      .sides :is(th, td) {
        padding: 0;
        border: 0;
      }
      .sides tbody th {
        grid-column: 1 / -1;
      }
      .sides thead td {
        display: none;
      }
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

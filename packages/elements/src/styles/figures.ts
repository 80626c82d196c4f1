import { css } from 'lit';

/** Label, number and unit on one grid: a label of two lines never pushes a number off the common baseline. */
export const figures = css`
  .figure {
    display: grid;
    gap: 2px;
    align-content: start;
    min-inline-size: 0;
  }
  .figure dt,
  .figure .unit {
    color: var(--liana-text-muted);
    font-size: var(--liana-text-sm);
    line-height: var(--liana-lh-sm);
  }
  .figure dd:not(.unit) {
    font: var(--liana-weight-strong) var(--liana-text-xl) / 1.25 var(--liana-font-figures, var(--liana-font-display));
    font-variant-numeric: tabular-nums lining-nums;
    letter-spacing: -0.015em;
    white-space: nowrap;
  }
  .figure.lesser dd:not(.unit) {
    font-size: var(--liana-text-lg);
    font-weight: var(--liana-weight-medium);
  }
`;

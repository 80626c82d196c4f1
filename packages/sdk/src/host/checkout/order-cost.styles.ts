import { css } from 'lit';

/** The place is as high while the figures are on their way, so that nothing under it moves; at 280 px they fill it. */
export const orderCostStyles = css`
  .cost {
    display: grid;
    align-content: start;
    gap: var(--liana-space-2, 8px);
    min-block-size: 15rem;
    margin-block-end: var(--liana-space-3, 12px);
    font-size: var(--liana-text-sm, 0.875rem);
    line-height: var(--liana-lh-sm, 1.3125rem);
  }
  .cost dl,
  .cost dd {
    margin: 0;
  }
  .cost dl > div {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 var(--liana-space-4, 16px);
    padding-block: 4px;
    border-block-end: 1px solid var(--liana-line, GrayText);
  }
  .cost dt,
  .cost .note {
    color: var(--liana-text-muted, inherit);
  }
  .cost dd {
    font-variant-numeric: tabular-nums lining-nums;
  }
  .cost .leading :is(dt, dd) {
    color: var(--liana-text, CanvasText);
    font-weight: var(--liana-weight-strong, 600);
  }
  .cost .leading dd {
    font-size: var(--liana-text-xl, 1.5rem);
    line-height: var(--liana-lh-xl, 2rem);
  }
  .cost .warning {
    font-weight: var(--liana-weight-strong, 600);
  }
  .cost .ad {
    justify-self: start;
    padding-inline: 6px;
    border: 1px solid var(--liana-line-strong, GrayText);
    border-radius: var(--liana-radius-sm, 4px);
  }
`;

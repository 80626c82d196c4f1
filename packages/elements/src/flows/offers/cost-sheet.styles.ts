import { css } from 'lit';

export const costSheetStyles = css`
  /* Two in a row, or one where a figure would not fit into half. */
  .boxes {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .box {
    flex: 1 1 calc(50% - 4px);
    min-inline-size: min-content;
    display: grid;
    grid-template-rows: auto auto 1fr;
    gap: 4px;
    padding: 12px 14px;
    border: 1px solid var(--liana-line-strong);
    border-radius: var(--liana-radius-sm);
  }
  .box dt {
    font: var(--liana-weight-strong) var(--liana-text-sm) / 1.3 var(--liana-font-sans);
  }
  .box dd:not(.smallest) {
    font: var(--liana-weight-medium) var(--liana-text-lg) / 1.3 var(--liana-font-display);
    font-variant-numeric: tabular-nums lining-nums;
    white-space: nowrap;
    min-inline-size: min-content;
  }
  /* The law wants these two more conspicuous than anything beside them. */
  .box.prominent {
    padding: 11px 13px;
    border: 2px solid var(--liana-text);
  }
  .box.prominent dd:not(.smallest) {
    font-size: 28px;
    font-weight: var(--liana-weight-strong);
    letter-spacing: -0.02em;
  }
  .facts {
    display: grid;
    gap: 10px;
  }
  .facts > div {
    display: grid;
    gap: 0 20px;
  }
  .facts dt {
    font-weight: var(--liana-weight-strong);
  }
  .facts dd {
    color: var(--liana-text-muted);
  }
  @media (min-width: 560px) {
    .facts > div {
      grid-template-columns: 13em 1fr;
    }
  }
  @media (max-width: 480px) {
    .box.prominent dd:not(.smallest) {
      font-size: 22px;
    }
  }
`;

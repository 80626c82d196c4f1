import { css } from 'lit';

/** The annual cost alone and large, the amounts in a row under it. */
export const shortFormStyles = css`
  .short {
    display: grid;
    gap: 12px;
    overflow-wrap: anywhere;
  }
  .short dl {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 20px;
  }
  .short dl > div {
    flex: 1 1 8rem;
    min-inline-size: min-content;
  }
  .short dt {
    color: var(--liana-text-muted);
    font-size: var(--liana-text-sm);
    line-height: var(--liana-lh-sm);
  }
  .short .value {
    font: var(--liana-weight-medium) var(--liana-text-md) / 1.3 var(--liana-font-figures, var(--liana-font-display));
    font-variant-numeric: tabular-nums lining-nums;
  }
  .short .value:not(.sentence) {
    white-space: nowrap;
  }
  .short .leads {
    flex-basis: 100%;
  }
  .short .leads .value {
    font-size: var(--liana-text-2xl);
    line-height: 1.2;
    font-weight: var(--liana-weight-strong);
    letter-spacing: -0.02em;
  }
  .short .warning {
    display: flex;
    gap: 8px;
    color: var(--liana-text);
  }
  .short .warning .icon {
    margin-block-start: 3px;
    color: var(--liana-caution);
  }
`;

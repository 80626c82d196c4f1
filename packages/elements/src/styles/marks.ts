import { css } from 'lit';

/** A lender's mark with its name, and the small tags that name a state. */
export const marks = css`
  .lender {
    display: flex;
    align-items: center;
    gap: 12px;
    min-inline-size: 0;
  }
  .lender > :last-child {
    min-inline-size: 0;
  }
  .mark {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 40px;
    block-size: 40px;
    border: var(--liana-hairline) solid var(--liana-line);
    border-radius: var(--liana-radius-sm);
    background: var(--liana-surface-sunken);
    color: var(--liana-text);
    font: 600 13px / 1 var(--liana-font-sans);
  }
  .tag {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    padding: 3px 8px;
    border-radius: var(--liana-radius-sm);
    background: var(--liana-surface-sunken);
    color: var(--liana-text-muted);
    font: var(--liana-weight-medium) var(--liana-text-xs) / var(--liana-lh-xs) var(--liana-font-sans);
    white-space: nowrap;
  }
  .tag.positive {
    background: var(--liana-positive-soft);
    color: var(--liana-positive);
  }
  .tag.caution {
    background: var(--liana-caution-soft);
    color: var(--liana-caution);
  }
  .tag.critical {
    background: var(--liana-critical-soft);
    color: var(--liana-critical);
  }
  .tag.accent {
    background: var(--liana-accent-soft);
    color: var(--liana-accent-text);
  }
`;

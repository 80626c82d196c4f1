import { css } from 'lit';

export const checkoutStyles = css`
  :host {
    min-block-size: 3.5rem !important;
  }
  button.filled {
    inline-size: 100%;
  }
  .notice,
  .result {
    padding: var(--liana-space-4, 16px);
    margin-block: var(--liana-space-3, 12px);
    border-radius: var(--liana-radius-md, 10px);
    background: var(--liana-surface-sunken, transparent);
  }
  .result {
    font-weight: var(--liana-weight-strong, 600);
  }
`;

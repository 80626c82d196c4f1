import { css } from 'lit';

export const checkoutStyles = css`
  :host {
    /* The cost, its distance and the button. The loader keeps as much before the element is there. */
    min-block-size: 18.75rem !important;
  }
  button.filled {
    inline-size: 100%;
  }
  .lost {
    margin-block-end: var(--liana-space-3, 12px);
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

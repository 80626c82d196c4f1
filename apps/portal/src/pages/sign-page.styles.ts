import { css } from 'lit';

export const signPageStyles = css`
  .text {
    display: grid;
    gap: 12px;
    max-block-size: 420px;
    padding: var(--liana-space-4);
    overflow: auto;
    border: var(--liana-hairline) solid var(--liana-line);
    border-radius: var(--liana-radius-md);
    background: var(--liana-surface-sunken);
  }
  @media print {
    .text {
      max-block-size: none;
    }
  }
`;

import { css } from 'lit';

/** A card on the page's ground. */
export const surfaces = css`
  .surface {
    padding: var(--liana-space-5);
    border: var(--liana-hairline) solid var(--liana-line);
    border-radius: var(--liana-radius-lg);
    background: var(--liana-surface);
  }
  @media print {
    .surface {
      break-inside: avoid;
    }
  }
`;

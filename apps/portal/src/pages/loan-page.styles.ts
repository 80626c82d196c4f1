import { css } from 'lit';

export const loanPageStyles = css`
  .pair {
    display: grid;
    gap: var(--liana-space-5);
    align-items: start;
  }
  .pair .row {
    gap: 12px 40px;
  }
  @container (min-width: 800px) {
    .pair {
      grid-template-columns: 1.25fr 1fr;
    }
  }
`;

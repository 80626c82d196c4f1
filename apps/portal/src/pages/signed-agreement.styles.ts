import { css } from 'lit';

export const signedAgreementStyles = css`
  :host {
    display: block;
  }
  .documents {
    display: grid;
    gap: var(--liana-space-5);
    margin-block-start: var(--liana-space-4);
  }
  .arrow {
    display: inline-flex;
  }
  button[aria-expanded='true'] .arrow {
    rotate: 180deg;
  }
  @media print {
    .print {
      display: none;
    }
  }
`;

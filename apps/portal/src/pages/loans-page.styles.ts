import { css } from 'lit';

export const loansPageStyles = css`
  .next {
    padding: var(--liana-space-5);
    border-radius: var(--liana-radius-lg);
    background: var(--liana-accent-soft);
  }
  .amount {
    font: var(--liana-weight-strong) var(--liana-text-3xl) / var(--liana-lh-3xl) var(--liana-font-figures, var(--liana-font-display));
    font-variant-numeric: tabular-nums lining-nums;
    letter-spacing: -0.025em;
  }
  .figures {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 12px 24px;
  }
  .figures > :nth-child(3) {
    grid-column: 1 / -1;
  }
  progress {
    appearance: none;
    display: block;
    inline-size: 100%;
    block-size: 8px;
    border: 0;
    border-radius: 4px;
    background: var(--liana-surface-sunken);
    box-shadow: inset 0 0 0 1px var(--liana-line-strong);
    overflow: clip;
  }
  progress::-webkit-progress-bar {
    background: transparent;
  }
  progress::-webkit-progress-value {
    background: var(--liana-accent-edge);
  }
  progress::-moz-progress-bar {
    background: var(--liana-accent-edge);
  }
  .consents {
    display: grid;
    gap: 12px;
  }
  details .consents {
    margin-block-start: 12px;
  }
  @container (min-width: 600px) {
    .figures {
      grid-template-columns: repeat(3, 1fr);
    }
    .figures > :nth-child(3) {
      grid-column: auto;
    }
  }
`;

import { css } from 'lit';

export const offersStyles = css`
  .box {
    min-block-size: 480px;
    padding-block-end: 1px;
    overflow: hidden;
  }
  .first {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--liana-space-4, 16px);
    padding: var(--liana-space-4, 16px);
  }
  .start {
    padding: var(--liana-space-5, 24px);
    border-radius: var(--liana-radius-lg, 14px);
    background: var(--liana-accent-soft, transparent);
  }
  .start > * + * {
    margin-block-start: var(--liana-space-3, 12px);
  }
  .way-out {
    min-block-size: 480px;
    padding: var(--liana-space-5, 24px);
  }
  .way-out > * + * {
    margin-block-start: var(--liana-space-3, 12px);
  }
  .way-out p:last-child {
    display: flex;
    flex-wrap: wrap;
    gap: var(--liana-space-3, 12px);
  }
  h3 {
    font: var(--liana-weight-strong, 600) var(--liana-text-lg, 1.1875rem) / var(--liana-lh-lg, 1.625rem) var(--liana-font-display, inherit);
  }
  .ghost {
    min-block-size: 9rem;
    padding: var(--liana-space-5, 24px);
    border: 1px solid var(--liana-line, GrayText);
    border-radius: var(--liana-radius-lg, 14px);
    background: var(--liana-surface, Canvas);
  }
`;

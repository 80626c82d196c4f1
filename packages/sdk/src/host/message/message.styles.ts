import { css } from 'lit';

export const messageStyles = css`
  :host {
    min-block-size: 4rem !important;
    container-type: inline-size;
  }
  .sentence {
    font-size: var(--liana-text-sm, 0.875rem);
    line-height: var(--liana-lh-sm, 1.3125rem);
    overflow-wrap: break-word;
  }
  .sentence b {
    font-weight: var(--liana-weight-strong, 600);
    font-variant-numeric: tabular-nums lining-nums;
    white-space: nowrap;
  }
  button.link {
    min-block-size: 0;
    padding-block: 0.3rem;
    margin-block: -0.3rem;
    font-size: inherit;
    line-height: inherit;
  }
  dialog {
    inline-size: min(760px, 100vw);
    max-inline-size: 100vw;
    max-block-size: 100dvh;
    padding: 0;
    border: 0;
    border-radius: var(--liana-radius-lg, 14px);
    background: var(--liana-bg, Canvas);
    color: var(--liana-text, CanvasText);
    overflow: auto;
  }
  dialog::backdrop {
    background: rgb(20 24 22 / 0.45);
  }
  dialog header {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--liana-space-4, 16px);
    padding: var(--liana-space-4, 16px);
    background: var(--liana-surface, Canvas);
    border-block-end: 1px solid var(--liana-line, GrayText);
  }
  dialog h2 {
    font: var(--liana-weight-strong, 600) var(--liana-text-lg, 1.1875rem) / var(--liana-lh-lg, 1.625rem) var(--liana-font-display, inherit);
  }
  @media (max-width: 480px) {
    dialog {
      inline-size: 100vw;
      block-size: 100dvh;
      margin: 0;
      border-radius: 0;
    }
  }
`;

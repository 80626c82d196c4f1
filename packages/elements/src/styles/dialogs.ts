import { css } from 'lit';

/** A dialog over the page: head, body, foot. On a narrow screen it is the screen. */
export const dialogs = css`
  dialog {
    inline-size: min(640px, 100vw - 32px);
    max-inline-size: none;
    max-block-size: min(800px, 100dvh - 32px);
    padding: 0;
    border: var(--liana-hairline) solid var(--liana-line);
    border-radius: var(--liana-radius-lg);
    background: var(--liana-surface-raised);
    color: var(--liana-text);
    box-shadow: var(--liana-shadow-3);
    overflow: hidden;
  }
  dialog[open] {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr) auto;
  }
  dialog::backdrop {
    background: var(--liana-scrim, rgb(0 0 0 / 0.5));
  }
  .dialog-head,
  .dialog-body,
  .dialog-foot {
    padding-inline: clamp(16px, 4vw, 28px);
  }
  .dialog-head {
    display: flex;
    align-items: flex-start;
    justify-content: space-between;
    gap: 16px;
    padding-block: 20px 16px;
    border-block-end: var(--liana-hairline) solid var(--liana-line);
  }
  .dialog-body {
    display: grid;
    gap: 12px;
    align-content: start;
    padding-block: 20px;
    overflow-y: auto;
    overscroll-behavior: contain;
  }
  .dialog-body:focus-visible {
    outline-offset: -3px;
  }
  .dialog-foot {
    padding-block: 14px 20px;
    border-block-start: var(--liana-hairline) solid var(--liana-line);
  }
  .close {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 44px;
    block-size: 44px;
    margin-block: -10px;
    margin-inline-end: -10px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--liana-text-muted);
    cursor: pointer;
  }
  @media (max-width: 480px) {
    dialog {
      inline-size: 100vw;
      block-size: 100dvh;
      max-block-size: none;
      border: 0;
      border-radius: 0;
    }
  }
  /* The height of a frame says nothing about what is in sight. What is fixed in a frame is not scrolled to by the page around it. */
  dialog.framed {
    position: absolute;
    block-size: auto;
    max-block-size: min(640px, 100dvh - 32px);
    margin-block: var(--top, 16px) auto;
  }
`;

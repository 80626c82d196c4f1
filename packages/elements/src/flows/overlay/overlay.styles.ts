import { css } from 'lit';

export const overlayStyles = css`
  dialog[open] {
    animation: appear var(--liana-calm) var(--liana-ease);
  }
  @keyframes appear {
    from {
      opacity: 0;
      transform: translateY(8px);
    }
  }
  /* The height of a frame says nothing about what is in sight. What is fixed in a frame is not scrolled to by the page around it. */
  dialog.framed {
    position: absolute;
    block-size: auto;
    max-block-size: min(640px, 100dvh - 32px);
    margin-block: var(--top, 16px) auto;
  }
  ::slotted([slot='foot']) {
    margin: 0;
  }
`;

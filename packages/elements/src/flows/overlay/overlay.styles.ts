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
  /* What is still being fetched has the height that it will have, so that nothing jumps and no frame is outgrown. */
  :host([tall]) dialog {
    block-size: 800px;
    container-type: inline-size;
  }
  /* In line with the document, whose distances follow its own width. */
  :host([tall]) :is(.dialog-head, .dialog-foot) {
    padding-inline: clamp(16px, 4cqi, 28px);
  }
  :host([tall]) .dialog-body {
    padding: 0;
  }
  @media (max-width: 480px) {
    :host([tall]) dialog:not(.framed) {
      block-size: 100dvh;
    }
  }
  ::slotted([slot='foot']) {
    margin: 0;
  }
`;

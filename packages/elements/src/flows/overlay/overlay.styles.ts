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
  ::slotted([slot='foot']) {
    margin: 0;
  }
`;

import { css } from 'lit';

export const fullCostStyles = css`
  /* The dialog is its frame. */
  liana-disclosure {
    --liana-disclosure-border: 0;
    --liana-disclosure-radius: 0;
  }
  .before {
    padding: 20px clamp(16px, 4vw, 28px);
  }
  .loading {
    display: grid;
    gap: var(--liana-space-4);
  }
  .bone.figures {
    block-size: 160px;
  }
`;

import { css } from 'lit';

/** A text field: label, hint, what is wrong, then the box. */
export const fields = css`
  .field {
    display: grid;
    gap: 10px;
  }
  .field label {
    font-weight: var(--liana-weight-strong);
  }
  .field input {
    inline-size: 100%;
    min-block-size: 52px;
    padding-inline: 14px;
    border: 1.5px solid var(--liana-line-strong);
    border-radius: var(--liana-radius-md);
    background: var(--liana-surface);
    color: var(--liana-text);
    font: inherit;
    font-size: var(--liana-text-lg);
  }
  .field input[aria-invalid='true'] {
    border: 2px solid var(--liana-critical);
  }
  .field input.digits {
    max-inline-size: 9em;
    letter-spacing: 0.18em;
  }
  .field .signed {
    position: relative;
  }
  .field .signed input {
    padding-inline-start: 32px;
  }
  .field .sign {
    position: absolute;
    inset-block-start: 13px;
    inset-inline-start: 14px;
    color: var(--liana-text-muted);
    font-size: var(--liana-text-lg);
    line-height: 26px;
  }
  .field .select {
    position: relative;
  }
  .field select {
    appearance: none;
    inline-size: 100%;
    min-block-size: 52px;
    padding-inline: 14px 44px;
    border: 1.5px solid var(--liana-line-strong);
    border-radius: var(--liana-radius-md);
    background: var(--liana-surface);
    color: var(--liana-text);
    font: inherit;
    font-size: var(--liana-text-lg);
  }
  .field .down {
    position: absolute;
    inset-block-start: 14px;
    inset-inline-end: 14px;
    pointer-events: none;
  }
  .field .down .icon {
    transform: rotate(90deg);
  }
  .field .wrong {
    display: flex;
    align-items: center;
    gap: 6px;
    color: var(--liana-critical);
    font: var(--liana-weight-medium) var(--liana-text-sm) / var(--liana-lh-sm) var(--liana-font-sans);
  }
`;

import { css } from 'lit';

/** A box to tick, in the theme's look: the same whether it stands for one text or for all. */
export const tickBoxes = css`
  input[type='checkbox'] {
    appearance: none;
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 22px;
    block-size: 22px;
    margin: 0;
    border: 1.5px solid var(--liana-line-strong);
    border-radius: 5px;
    background: var(--liana-surface);
    color: var(--liana-on-accent);
    cursor: inherit;
  }
  input[type='checkbox']::before {
    content: '';
    inline-size: 6px;
    block-size: 12px;
    margin-block-end: 3px;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    rotate: 45deg;
    visibility: hidden;
  }
  input[type='checkbox']:checked {
    border-color: var(--liana-accent-edge);
    background: var(--liana-accent);
  }
  input[type='checkbox']:checked::before {
    visibility: visible;
  }
  @media (forced-colors: active) {
    input[type='checkbox'] {
      appearance: auto;
    }
    input[type='checkbox']::before {
      content: none;
    }
  }
`;

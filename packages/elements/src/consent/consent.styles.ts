import { css } from 'lit';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';
import { dialogs } from '../styles/dialogs.ts';

export const consentStyles = [
  base,
  buttons,
  dialogs,
  css`
    .consent {
      display: grid;
      gap: 2px;
    }
    label {
      display: grid;
      grid-template-columns: auto 1fr;
      gap: 12px;
      min-block-size: 44px;
      padding-block: 10px 0;
      font-size: var(--liana-text-sm);
      line-height: var(--liana-lh-sm);
      cursor: pointer;
    }
    label input {
      appearance: none;
      display: grid;
      place-items: center;
      inline-size: 22px;
      block-size: 22px;
      margin: 0;
      border: 1.5px solid var(--liana-line-strong);
      border-radius: 5px;
      background: var(--liana-surface);
      color: var(--liana-on-accent);
      cursor: inherit;
    }
    label input::before {
      content: '';
      inline-size: 6px;
      block-size: 12px;
      margin-block-end: 3px;
      border: solid currentColor;
      border-width: 0 2px 2px 0;
      rotate: 45deg;
      visibility: hidden;
    }
    label input:checked {
      border-color: var(--liana-accent-edge);
      background: var(--liana-accent);
    }
    label input:checked::before {
      visibility: visible;
    }
    .wrong label input {
      border: 2px solid var(--liana-critical);
    }
    .below {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 16px;
      padding-inline-start: 34px;
    }
    .error {
      display: flex;
      align-items: center;
      gap: 6px;
      color: var(--liana-critical);
      font-size: var(--liana-text-sm);
      font-weight: var(--liana-weight-medium);
    }
    .text p {
      max-inline-size: 62ch;
    }
    @media (forced-colors: active) {
      label input {
        appearance: auto;
      }
      label input::before {
        content: none;
      }
    }
  `,
];

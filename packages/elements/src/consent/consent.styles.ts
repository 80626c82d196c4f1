import { css } from 'lit';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';
import { dialogs } from '../styles/dialogs.ts';
import { tickBoxes } from '../styles/tick-boxes.ts';

export const consentStyles = [
  base,
  buttons,
  dialogs,
  tickBoxes,
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
  `,
];

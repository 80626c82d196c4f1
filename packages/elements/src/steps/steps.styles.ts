import { css } from 'lit';
import { base } from '../styles/base.ts';

export const stepsStyles = [
  base,
  css`
    .steps {
      display: grid;
      gap: 8px;
    }
    .track {
      display: flex;
      gap: 4px;
    }
    .track i {
      flex: 1;
      block-size: 4px;
      border-radius: 2px;
      background: var(--liana-line-strong);
      opacity: 0.55;
    }
    .track .done,
    .track .now {
      opacity: 1;
    }
    .track .done {
      background: var(--liana-accent-edge);
    }
    .track .now {
      background: linear-gradient(to right, var(--liana-accent-edge) 50%, var(--liana-line-strong) 50%);
    }
    :host(:dir(rtl)) .track .now {
      background: linear-gradient(to left, var(--liana-accent-edge) 50%, var(--liana-line-strong) 50%);
    }
    .caption {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0 16px;
    }
    @media (forced-colors: active) {
      .track i {
        forced-color-adjust: none;
        background: GrayText;
      }
      .track .done,
      .track .now {
        background: Highlight;
      }
    }
  `,
];

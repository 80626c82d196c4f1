import { css } from 'lit';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';
import { marks } from '../styles/marks.ts';

export const pendingLenderStyles = [
  base,
  buttons,
  marks,
  css`
    .waiting {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 4px var(--liana-space-4);
      align-items: center;
      padding: var(--liana-space-3) var(--liana-space-4);
      border: var(--liana-hairline) dashed var(--liana-line-strong);
      border-radius: var(--liana-radius-lg);
    }
    .words {
      grid-column: 1 / -1;
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 12px;
    }
    .dots {
      display: inline-flex;
      gap: 4px;
    }
    .dots i {
      inline-size: 6px;
      block-size: 6px;
      border-radius: 50%;
      background: var(--liana-accent-edge);
    }
    .dots i:nth-child(2) {
      opacity: 0.6;
    }
    .dots i:nth-child(3) {
      opacity: 0.3;
    }
  `,
];

import { css } from 'lit';
import { base } from '../styles/base.ts';
import { marks } from '../styles/marks.ts';
import { surfaces } from '../styles/surfaces.ts';

export const reasonsStyles = [
  base,
  marks,
  surfaces,
  css`
    .answer {
      display: grid;
      gap: var(--liana-space-6);
    }
    .said {
      display: grid;
      gap: var(--liana-space-4);
    }
    .headline {
      font: var(--liana-weight-strong) var(--liana-text-2xl) / var(--liana-lh-2xl) var(--liana-font-display);
      letter-spacing: -0.02em;
      text-wrap: balance;
    }
    :host([lang|='zh']) .headline {
      letter-spacing: 0;
      word-break: keep-all;
      overflow-wrap: anywhere;
    }
    .said p {
      max-inline-size: 62ch;
    }
    .given h2 {
      margin-block-end: 8px;
      font: var(--liana-weight-strong) var(--liana-text-lg) / var(--liana-lh-lg) var(--liana-font-display);
    }
    .given li {
      display: grid;
      grid-template-columns: auto 1fr;
      gap: 16px;
      padding-block: 18px;
      border-block-start: var(--liana-hairline) solid var(--liana-line);
    }
    .given li:last-child {
      padding-block-end: 0;
    }
    .given li > div {
      display: grid;
      gap: 6px;
    }
    .ordinal {
      display: grid;
      place-items: center;
      inline-size: 28px;
      block-size: 28px;
      border-radius: 50%;
      background: var(--liana-surface-sunken);
      font-size: var(--liana-text-sm);
      font-weight: var(--liana-weight-strong);
    }
    .text {
      padding-block-start: 2px;
      font-weight: var(--liana-weight-medium);
    }
    .change {
      display: grid;
      grid-template-columns: auto 1fr;
      gap: 8px;
    }
    .change .icon {
      margin-block-start: 3px;
      color: var(--liana-accent-text);
    }
  `,
];

import { css } from 'lit';
import { hostReset } from './host-reset.ts';

const elements = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h2,
  h3,
  h4,
  p,
  dl,
  dt,
  dd,
  ul,
  ol,
  figure,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  h2 {
    font: var(--liana-weight-strong) var(--liana-text-lg) / var(--liana-lh-lg) var(--liana-font-display);
    letter-spacing: -0.01em;
  }
  h3,
  h4 {
    font: var(--liana-weight-strong) var(--liana-text-md) / var(--liana-lh-md) var(--liana-font-sans);
  }
  :host([lang|='zh']) :is(h2, h3, h4) {
    letter-spacing: 0;
  }
  b {
    font-weight: var(--liana-weight-strong);
  }
  [hidden] {
    display: none !important;
  }
  :focus-visible {
    outline: var(--liana-focus-width) solid var(--liana-focus);
    outline-offset: var(--liana-focus-gap);
    border-radius: var(--liana-radius-sm);
  }
  .icon {
    inline-size: 16px;
    block-size: 16px;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.92;
    stroke-linecap: round;
    stroke-linejoin: round;
    vertical-align: -0.15em;
  }
  .icon.medium {
    inline-size: 20px;
    block-size: 20px;
    vertical-align: -0.28em;
  }
  :host(:dir(rtl)) .mirrored {
    transform: scaleX(-1);
  }
  .small {
    font-size: var(--liana-text-sm);
    line-height: var(--liana-lh-sm);
  }
  .smallest {
    font-size: var(--liana-text-xs);
    line-height: var(--liana-lh-xs);
  }
  .muted {
    color: var(--liana-text-muted);
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .number {
    white-space: nowrap;
  }
`;

/** What every element begins with: the shield against the page, and the plain look of plain elements. */
export const base = [hostReset, elements];

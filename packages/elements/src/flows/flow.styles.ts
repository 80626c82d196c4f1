import { css } from 'lit';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';
import { notices } from '../styles/notices.ts';
import { surfaces } from '../styles/surfaces.ts';

const layout = css`
  h1 {
    margin: 0;
    font: var(--liana-weight-strong) var(--liana-text-2xl) / var(--liana-lh-2xl) var(--liana-font-display);
    letter-spacing: -0.02em;
    text-wrap: balance;
  }
  /* It takes the focus so that a new screen is read from its title; it is no control. */
  h1:focus {
    outline: none;
  }
  :host([lang|='zh']) h1 {
    letter-spacing: 0;
    word-break: keep-all;
    overflow-wrap: anywhere;
  }
  .stack {
    display: grid;
    gap: var(--liana-space-4);
    align-content: start;
  }
  .stack > * {
    min-inline-size: 0;
  }
  .stack.tight {
    gap: var(--liana-space-2);
  }
  .stack.loose {
    gap: var(--liana-space-5);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--liana-space-2) var(--liana-space-4);
  }
  .row.apart {
    justify-content: space-between;
  }
  .measure {
    max-inline-size: 62ch;
  }
  .nowrap {
    white-space: nowrap;
  }
  /* A screen that asks one thing reads best narrow. */
  .narrow {
    inline-size: 100%;
    max-inline-size: 480px;
    margin-inline: auto;
  }
  .notice .link {
    min-block-size: 0;
    color: inherit;
  }
`;

/** What every flow stands on. */
export const flowStyles = [base, buttons, notices, surfaces, layout];

import { flowStyles } from '@liana/elements/kit';
import { css } from 'lit';

export const portalStyles = [
  ...flowStyles,
  css`
    :host {
      min-block-size: 100dvh !important;
      background: var(--liana-bg) !important;
    }
    .wrap {
      max-inline-size: 1200px;
      margin-inline: auto;
      padding-inline: clamp(16px, 4vw, 40px);
    }
    .skip {
      position: absolute;
      inset-block-start: 8px;
      inset-inline-start: 8px;
      z-index: 1;
      padding: 8px 16px;
      background: var(--liana-surface-raised);
    }
    .skip:not(:focus) {
      inline-size: 1px;
      block-size: 1px;
      padding: 0;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .top {
      border-block-end: var(--liana-hairline) solid var(--liana-line);
      background: var(--liana-surface);
    }
    .top .wrap {
      display: flex;
      align-items: center;
      justify-content: space-between;
      gap: 16px;
      min-block-size: 64px;
    }
    .brand {
      display: inline-flex;
      align-items: center;
      gap: 10px;
      min-block-size: 44px;
      color: var(--liana-text);
      font: var(--liana-weight-strong) 18px / 24px var(--liana-font-display);
      letter-spacing: -0.01em;
      text-decoration: none;
    }
    .brand i {
      inline-size: 22px;
      block-size: 22px;
      border-radius: var(--liana-radius-sm);
      background: var(--liana-accent);
      box-shadow: inset 0 0 0 1px var(--liana-accent-edge);
    }
    nav {
      display: flex;
      align-items: center;
      gap: 16px;
    }
    nav .link {
      min-block-size: 44px;
      white-space: nowrap;
    }
    .test span {
      display: block;
    }
    .test {
      padding-block: 6px;
      background: var(--liana-caution-soft);
      color: var(--liana-caution);
    }
    main {
      padding-block: var(--liana-space-6) 0;
    }
    main:focus {
      outline: none;
    }
    .foot {
      margin-block-start: var(--liana-space-7);
      padding-block: var(--liana-space-5);
      border-block-start: var(--liana-hairline) solid var(--liana-line);
    }
    @media print {
      .top nav,
      .test,
      .skip {
        display: none;
      }
    }
  `,
];

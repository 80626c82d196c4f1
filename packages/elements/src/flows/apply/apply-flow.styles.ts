import { css } from 'lit';
import { flowStyles } from '../flow.styles.ts';

export const applyFlowStyles = [
  ...flowStyles,
  css`
    .sheet {
      --liana-summary-bar-inset: clamp(16px, 4vw, 28px);
      display: flex;
      flex-direction: column;
      max-inline-size: 480px;
      min-block-size: 560px;
      margin-inline: auto;
      overflow: clip;
      border: var(--liana-hairline) solid var(--liana-line);
      border-radius: calc(var(--liana-radius-lg) * 1.2);
      background: var(--liana-surface-raised);
    }
    .sheet > :is(header, .body, footer) {
      padding-inline: var(--liana-summary-bar-inset);
    }
    .head {
      display: grid;
      gap: 2px;
      padding-block: 18px 14px;
      border-block-end: var(--liana-hairline) solid var(--liana-line);
    }
    .head .row {
      gap: 6px;
    }
    .body {
      flex: 1;
      display: grid;
      gap: 22px;
      align-content: start;
      padding-block: 20px 28px;
    }
    .body h1 {
      font-size: var(--liana-text-xl);
      line-height: 1.3;
      letter-spacing: -0.015em;
    }
    .foot {
      container-type: inline-size;
      display: grid;
      gap: var(--liana-space-3);
      padding-block: 14px;
      border-block-start: var(--liana-hairline) solid var(--liana-line);
      background: var(--liana-surface);
    }
    .foot .quiet {
      margin-inline-start: -12px;
    }
    @container (max-width: 359px) {
      .foot .filled {
        flex: 1;
      }
    }
    .saved {
      min-block-size: 32px;
      gap: 2px 6px;
    }
    .saved .link {
      font-size: inherit;
      font-weight: var(--liana-weight-regular);
    }
  `,
];

import { css } from 'lit';
import { flowStyles } from '../flow.styles.ts';

export const offersFlowStyles = [
  ...flowStyles,
  css`
    :host {
      container-type: inline-size !important;
    }
    .page,
    .main {
      display: grid;
      gap: var(--liana-space-5);
      align-content: start;
    }
    .main > *,
    aside > * {
      min-inline-size: 0;
    }
    .columns {
      display: grid;
      gap: var(--liana-space-6);
    }
    aside {
      display: grid;
      gap: var(--liana-space-4);
      align-content: start;
    }
    .ask {
      padding: var(--liana-space-5);
      border-radius: var(--liana-radius-lg);
      background: var(--liana-accent-soft);
    }
    .ask h2 {
      font-size: 20px;
      line-height: 28px;
    }
    .answers {
      display: grid;
      gap: var(--liana-space-3);
    }
    .answers dd {
      flex-wrap: nowrap;
      font-weight: var(--liana-weight-medium);
    }
    .foot {
      padding-block-start: var(--liana-space-4);
      border-block-start: var(--liana-hairline) solid var(--liana-line);
    }
    @container (min-width: 1000px) {
      .columns {
        grid-template-columns: minmax(0, 1fr) 300px;
      }
      aside {
        position: sticky;
        inset-block-start: 24px;
        align-self: start;
      }
    }
  `,
];

import { css } from 'lit';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';
import { marks } from '../styles/marks.ts';
import { tables } from '../styles/tables.ts';

export const disclosureStyles = [
  base,
  buttons,
  marks,
  tables,
  css`
    :host {
      container-type: inline-size !important;
    }
    .disclosure {
      border: var(--liana-hairline) solid var(--liana-line);
      border-radius: var(--liana-disclosure-radius, var(--liana-radius-lg));
      background: var(--liana-disclosure-background, var(--liana-surface-raised));
      overflow: clip;
    }
    .disclosure > * {
      padding-inline: clamp(16px, 4cqi, 28px);
    }
    .head {
      display: flex;
      align-items: flex-start;
      justify-content: space-between;
      gap: 16px;
      padding-block: 20px 16px;
      border-block-end: var(--liana-hairline) solid var(--liana-line);
    }
    /* A date in Chinese is one word. */
    :host([lang|='zh']) :is(.head p, td) {
      word-break: keep-all;
      overflow-wrap: anywhere;
    }
    .body {
      display: grid;
      gap: 20px;
      padding-block: 22px;
    }
    .body section {
      display: grid;
      gap: 8px;
    }
    .boxes {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 8px;
    }
    .box {
      display: grid;
      grid-template-rows: auto auto 1fr;
      gap: 4px;
      padding: 12px 14px;
      border: 1px solid var(--liana-line-strong);
      border-radius: var(--liana-radius-sm);
    }
    .box dt {
      font-size: var(--liana-text-sm);
      line-height: 1.3;
      font-weight: var(--liana-weight-strong);
    }
    .box .value {
      font: var(--liana-weight-medium) var(--liana-text-lg) / 1.3 var(--liana-font-figures, var(--liana-font-display));
      white-space: nowrap;
    }
    /* Reg Z, 12 CFR 1026.17(a)(2): rate and finance charge stand out from everything else. */
    .box.prominent {
      padding: 11px 13px;
      border: 2px solid var(--liana-text);
    }
    .box.prominent .value {
      font-size: 28px;
      font-weight: var(--liana-weight-strong);
      letter-spacing: -0.02em;
    }
    .terms {
      display: grid;
      gap: 2px 20px;
      font-size: var(--liana-text-sm);
      line-height: var(--liana-lh-sm);
    }
    .terms dt {
      font-weight: var(--liana-weight-strong);
    }
    .terms dd {
      color: var(--liana-text-muted);
    }
    .terms dd + dt {
      margin-block-start: 8px;
    }
    .foot {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: flex-end;
      gap: 12px 20px;
      padding-block: 14px 18px;
      border-block-start: var(--liana-hairline) solid var(--liana-line);
      background: var(--liana-surface);
    }
    .reading {
      display: flex;
      flex: 1 1 16em;
      align-items: center;
      gap: 12px;
    }
    .ring {
      flex: none;
      inline-size: 28px;
      block-size: 28px;
      fill: none;
      stroke-width: 3;
      rotate: -90deg;
    }
    .ring .left {
      stroke: var(--liana-line);
    }
    .ring .gone {
      stroke: var(--liana-accent-edge);
    }
    @container (min-width: 480px) {
      .terms {
        grid-template-columns: 12em 1fr;
        row-gap: 10px;
      }
      .terms dd + dt {
        margin-block-start: 0;
      }
    }
    @container (max-width: 480px) {
      .box.prominent .value {
        font-size: 22px;
      }
      .amount {
        white-space: normal;
      }
    }
    @media print {
      .disclosure {
        border: 0;
        overflow: visible;
      }
      .foot {
        display: none;
      }
    }
  `,
];

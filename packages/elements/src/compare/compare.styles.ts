import { css } from 'lit';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';
import { marks } from '../styles/marks.ts';
import { surfaces } from '../styles/surfaces.ts';
import { tables } from '../styles/tables.ts';

export const compareStyles = [
  base,
  buttons,
  marks,
  surfaces,
  tables,
  css`
    :host {
      container-type: inline-size !important;
    }
    .compare {
      display: grid;
      gap: var(--liana-space-4);
    }
    thead th {
      color: var(--liana-text);
      font-size: var(--liana-text-md);
      line-height: var(--liana-lh-md);
      font-weight: var(--liana-weight-strong);
      vertical-align: middle;
    }
    .name {
      display: flex;
      align-items: center;
      gap: 10px;
    }
    .big {
      font: var(--liana-weight-strong) var(--liana-text-xl) / 1.3 var(--liana-font-figures, var(--liana-font-display));
      letter-spacing: -0.015em;
      white-space: nowrap;
    }
    td .tag {
      margin-inline-start: 8px;
      vertical-align: 0.15em;
    }
    .lowest .value {
      font-weight: var(--liana-weight-strong);
    }
    .aside {
      display: block;
      font-size: var(--liana-text-xs);
      line-height: var(--liana-lh-xs);
      font-weight: var(--liana-weight-regular);
    }
    .bar {
      display: flex;
      gap: 2px;
      margin-block-start: 6px;
    }
    .bar i {
      flex: var(--share) 0 0;
      block-size: 8px;
      border-radius: 2px;
    }
    .bar .interest {
      background: var(--liana-chart-interest);
    }
    .bar .fees {
      background: repeating-linear-gradient(45deg, var(--liana-chart-fee) 0 2px, transparent 2px 4px);
      box-shadow: inset 0 0 0 1px var(--liana-chart-fee);
    }
    tfoot td {
      border: 0;
      padding-block-start: 20px;
    }
    .note {
      max-inline-size: 62ch;
    }
    @container (min-width: 700px) {
      table {
        table-layout: fixed;
      }
      tr > :first-child {
        inline-size: 22%;
      }
      /* Every column alike, the last one too: the bars in them are on one scale. */
      tr > :not(:first-child) {
        padding-inline: 0 20px;
      }
    }
    @container (max-width: 960px) {
      .mark {
        display: none;
      }
    }
    @container (max-width: 699px) {
      /* The shadow of what lies beyond an edge; it goes when the end is in sight. */
      .surface {
        padding: 16px 12px;
        overflow-x: auto;
        scrollbar-width: thin;
        background:
          linear-gradient(to right, var(--liana-surface) 40%, transparent) left / 32px 100% local,
          linear-gradient(to left, var(--liana-surface) 40%, transparent) right / 32px 100% local,
          linear-gradient(to right, var(--liana-line-strong), transparent) left / 12px 100% scroll,
          linear-gradient(to left, var(--liana-line-strong), transparent) right / 12px 100% scroll,
          var(--liana-surface);
        background-repeat: no-repeat;
      }
      /* One grid for the whole table, so that a column is never narrower than its longest number, in any row. */
      table {
        display: grid;
        grid-template-columns: repeat(var(--columns, 3), minmax(min-content, 1fr));
        column-gap: 8px;
      }
      :is(thead, tbody, tfoot, tr) {
        display: grid;
        grid-column: 1 / -1;
        grid-template-columns: subgrid;
      }
      tr {
        row-gap: 2px;
        padding-block: 10px;
        border-block-end: var(--liana-hairline) solid var(--liana-line);
      }
      td {
        display: grid;
        justify-items: start;
        align-content: start;
      }
      /* Columns may differ in width here; bars on one scale may not. */
      .bar {
        inline-size: 84px;
      }
      tr > :is(th, td) {
        padding: 0;
        border: 0;
      }
      tbody th {
        grid-column: 1 / -1;
      }
      :is(thead, tfoot) td:empty {
        display: none;
      }
      thead th {
        font-size: var(--liana-text-sm);
        line-height: var(--liana-lh-sm);
      }
      .big {
        font-size: var(--liana-text-lg);
      }
      td .tag {
        margin: 2px 0 0;
      }
      .button {
        inline-size: 100%;
        padding-inline: 8px;
      }
      tfoot tr {
        border: 0;
      }
    }
    @container (max-width: 319px) {
      /* Two columns and the edge of the third: there is more, this way. */
      table {
        grid-template-columns: repeat(var(--columns, 3), minmax(40cqi, 1fr));
      }
    }
    @media (forced-colors: active) {
      .bar i {
        forced-color-adjust: none;
        background: CanvasText;
      }
    }
    @media print {
      .bar i {
        print-color-adjust: exact;
      }
    }
  `,
];

import { css } from 'lit';
import { tables } from '../styles/tables.ts';

/** A row as pairs: its name alone, then head and value side by side. What is empty is left out. */
const pairs = css`
  thead {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  table,
  tbody {
    display: block;
  }
  tbody tr {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 4px;
    padding-block: 10px;
    border-block-end: var(--liana-hairline) solid var(--liana-line);
  }
  tbody :is(th, td) {
    padding: 0;
    border: 0;
    text-align: start;
  }
  tbody th {
    font-weight: var(--liana-weight-strong);
  }
  tbody td.amount {
    text-align: start;
    white-space: normal;
  }
  td {
    display: grid;
    grid-template-columns: minmax(0, 9.5em) minmax(0, 1fr);
    gap: 12px;
  }
  td.empty {
    display: none;
  }
  /* The head is read with its cell already; these letters are for the eye. */
  td::before {
    content: attr(data-label);
    content: attr(data-label) / '';
    color: var(--liana-text-muted);
    font-weight: var(--liana-weight-regular);
  }
`;

export const disclosureTableStyles = [
  tables,
  css`
    .page tbody th {
      color: var(--liana-text);
      font-weight: var(--liana-weight-medium);
    }
    tbody th .smallest {
      display: block;
      font-weight: var(--liana-weight-regular);
    }
    /* A table is as wide as its longest words need, and figures are never parted. */
    table :is(th, td) {
      overflow-wrap: break-word;
    }
    td.sentence {
      white-space: normal;
    }
    .sum > * {
      border-block-end: 0;
    }
    tr.sum > :is(th, td) {
      font-weight: var(--liana-weight-strong);
    }
    @container (max-width: 480px) {
      ${pairs}
    }
    @container (max-width: 640px) {
      table.many {
        ${pairs}
      }
    }
    @media print {
      thead {
        display: table-header-group;
      }
      tr {
        break-inside: avoid;
      }
      th,
      td {
        padding-block: 5px;
      }
    }
  `,
];

import { css } from 'lit';

/** Plain tables: hairlines between rows, a stronger one under the head, figures at the end edge. */
export const tables = css`
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--liana-text-sm);
    line-height: var(--liana-lh-sm);
  }
  th,
  td {
    padding: 10px 12px;
    border-block-end: var(--liana-hairline) solid var(--liana-line);
    text-align: start;
    vertical-align: baseline;
    font-weight: inherit;
  }
  th:first-child,
  td:first-child {
    padding-inline-start: 0;
  }
  th:last-child,
  td:last-child {
    padding-inline-end: 0;
  }
  thead :is(th, td) {
    border-block-end-color: var(--liana-line-strong);
    color: var(--liana-text-muted);
    font-weight: var(--liana-weight-medium);
    vertical-align: bottom;
  }
  tbody th {
    color: var(--liana-text-muted);
  }
  .amount {
    text-align: end;
    white-space: nowrap;
  }
`;

import { css } from 'lit';

/** The whole table, its head again on every page, and a picture that is told by lightness and pattern alone. */
export const schedulePaper = css`
  @media print {
    .legend i {
      print-color-adjust: exact;
    }
    .table {
      break-inside: auto;
      border: 0;
      padding: 0;
    }
    .folded {
      display: table-row-group;
    }
    .fold,
    .given {
      display: none;
    }
    .region {
      overflow: visible;
      background: none;
    }
    /* Seven columns of long amounts on a narrow sheet. */
    .region table {
      min-inline-size: 0;
      font-size: var(--liana-text-xs);
      line-height: var(--liana-lh-xs);
    }
    .region :is(th, td) {
      padding: 6px 4px;
    }
    tr {
      break-inside: avoid;
    }
    tfoot {
      display: table-row-group;
    }
  }
`;

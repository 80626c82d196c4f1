import { css } from 'lit';
import { fields } from '../flows/fields.styles.ts';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';
import { figures } from '../styles/figures.ts';
import { marks } from '../styles/marks.ts';
import { tables } from '../styles/tables.ts';
import { calculatorControls } from './calculator-controls.styles.ts';

export const calculatorStyles = [
  base,
  buttons,
  fields,
  figures,
  marks,
  tables,
  calculatorControls,
  css`
    :host {
      container-type: inline-size !important;
    }
    .calculator {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--liana-space-5);
      padding: var(--liana-space-5);
      border: var(--liana-hairline) solid var(--liana-line);
      border-radius: var(--liana-calculator-radius, var(--liana-radius-lg));
      background: var(--liana-calculator-background, var(--liana-surface-raised));
      box-shadow: var(--liana-shadow-2);
    }
    header {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px 12px;
    }
    header h2 {
      margin-inline-end: auto;
    }
    .columns {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--liana-space-5);
    }
    .result {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      align-content: start;
      gap: var(--liana-space-4);
    }
    .figures {
      display: grid;
      /* A number is never broken, so a column is never narrower than its number. */
      grid-template-columns: repeat(2, minmax(min-content, 1fr));
      gap: var(--liana-space-4);
    }
    .figures :is(.figure, dd) {
      min-inline-size: auto;
    }
    /* One grid for the twins: a label of two lines never pushes one number off the common baseline. */
    .figure {
      grid-row: span 3;
      grid-template-rows: subgrid;
      row-gap: 2px;
    }
    .figure dt {
      align-self: end;
    }
    /* Markets write a name as it stands within a sentence. */
    :is(dt, .compare tbody th)::first-letter {
      text-transform: uppercase;
    }
    .figure.lead,
    .figures:not(.led) .lesser {
      grid-column: 1 / -1;
    }
    .figure.lead dd:not(.unit) {
      font-size: var(--liana-text-2xl);
    }
    /* Two lines are kept for what a payment is one of, so that nothing moves when it grows. */
    .figure .unit {
      min-block-size: calc(2 * var(--liana-lh-sm));
    }
    .figure:is(.lead, .lesser) .unit {
      min-block-size: var(--liana-lh-sm);
    }
    .parts {
      display: grid;
      gap: 6px;
    }
    .parts div {
      display: flex;
      justify-content: space-between;
      gap: 16px;
    }
    .parts dt {
      color: var(--liana-text-muted);
    }
    .parts dd {
      white-space: nowrap;
    }
    .compare,
    .payments,
    .notes {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--liana-space-3);
    }
    .compare {
      padding-block-start: var(--liana-space-5);
      border-block-start: var(--liana-hairline) solid var(--liana-line);
    }
    .head {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 8px 24px;
    }
    .compare table {
      table-layout: fixed;
    }
    .compare :is(td, thead th) {
      text-align: end;
    }
    .compare td {
      white-space: nowrap;
    }
    .payments .button {
      justify-self: start;
    }
    .notes {
      gap: 4px;
      max-inline-size: 100ch;
    }
    .warning {
      color: var(--liana-text);
      font-weight: var(--liana-weight-medium);
    }
    @container (min-width: 800px) {
      .columns {
        grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
        gap: var(--liana-space-6);
      }
      .result {
        padding-inline-start: var(--liana-space-6);
        border-inline-start: var(--liana-hairline) solid var(--liana-line);
      }
    }
    @container (max-width: 620px) {
      .calculator {
        padding: var(--liana-space-4);
      }
      /* The label above, three figures below it. */
      .compare table {
        display: grid;
        grid-template-columns: repeat(3, minmax(min-content, 1fr));
        column-gap: 8px;
      }
      .compare :is(thead, tbody, tr) {
        display: grid;
        grid-column: 1 / -1;
        grid-template-columns: subgrid;
      }
      .compare tr {
        row-gap: 2px;
        padding-block: 8px;
        border-block-end: var(--liana-hairline) solid var(--liana-line);
      }
      .compare :is(td, tbody th, thead th) {
        padding: 0;
        border: 0;
        text-align: start;
      }
      .compare :is(thead th, td:last-child) {
        white-space: normal;
      }
      .compare :is(td, thead th):last-child {
        text-align: end;
      }
      .compare thead td {
        display: none;
      }
      .compare tbody th {
        grid-column: 1 / -1;
      }
    }
    @media print {
      .calculator {
        border: 0;
        padding: 0;
        box-shadow: none;
      }
      .scale,
      .ends:not(:has(.wrong)) {
        display: none;
      }
    }
  `,
];

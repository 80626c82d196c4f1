import { fields, figures, flowStyles, marks } from '@liana/elements/kit';
import { css } from 'lit';

/** What every screen of the portal stands on: one column, and beside it an aside where there is room. */
export const pageStyles = [
  ...flowStyles,
  fields,
  figures,
  marks,
  css`
    :host {
      container-type: inline-size !important;
    }
    a {
      color: var(--liana-accent-text);
      text-underline-offset: 0.2em;
      text-decoration-thickness: 1px;
    }
    a:hover {
      text-decoration-thickness: 2px;
    }
    a.button {
      text-decoration: none;
    }
    a.button:not(.filled) {
      color: var(--liana-text);
    }
    a.link {
      display: inline-flex;
      align-items: center;
      min-block-size: 32px;
    }
    .page {
      display: grid;
      gap: var(--liana-space-6);
    }
    .columns {
      display: grid;
      gap: var(--liana-space-6);
    }
    .columns > *,
    aside > * {
      min-inline-size: 0;
    }
    aside {
      display: grid;
      gap: var(--liana-space-4);
      align-content: start;
    }
    .surface h2 + * {
      margin-block-start: var(--liana-space-3);
    }
    .pairs {
      display: grid;
      gap: 8px;
    }
    .pairs > div {
      display: grid;
      grid-template-columns: 1fr auto;
      gap: 4px 16px;
      align-items: baseline;
    }
    .pairs dt {
      color: var(--liana-text-muted);
    }
    .pairs dd {
      font-weight: var(--liana-weight-medium);
      text-align: end;
    }
    @container (min-width: 1000px) {
      .columns {
        grid-template-columns: minmax(0, 1fr) 300px;
      }
    }
    @media print {
      aside {
        display: none;
      }
    }
  `,
];

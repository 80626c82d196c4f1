import { css } from 'lit';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';
import { marks } from '../styles/marks.ts';
import { surfaces } from '../styles/surfaces.ts';
import { tables } from '../styles/tables.ts';

const hatch = css`repeating-linear-gradient(45deg, var(--liana-chart-fee) 0 2px, var(--liana-surface) 2px 4px)`;

export const scheduleStyles = [
  base,
  buttons,
  marks,
  surfaces,
  tables,
  css`
    :host {
      container-type: inline-size !important;
    }
    .schedule {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--liana-space-5);
    }
    figure {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--liana-space-4);
    }
    figcaption,
    .words {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      justify-content: space-between;
      gap: 8px 24px;
    }
    .legend {
      display: flex;
      flex-wrap: wrap;
      gap: 6px 20px;
      color: var(--liana-text-muted);
      font-size: var(--liana-text-sm);
      line-height: var(--liana-lh-sm);
    }
    .legend li {
      display: inline-flex;
      align-items: center;
      gap: 8px;
    }
    .legend b {
      color: var(--liana-text);
    }
    .legend i {
      inline-size: 14px;
      block-size: 14px;
      border-radius: 2px;
    }
    .principal {
      background: var(--liana-chart-principal);
    }
    .interest {
      background: var(--liana-chart-interest);
    }
    .fees {
      background: ${hatch};
      box-shadow: inset 0 0 0 1px var(--liana-chart-fee);
    }
    .charts {
      display: grid;
      gap: 24px 40px;
    }
    .charts > div {
      display: grid;
      gap: 12px;
      min-inline-size: 0;
    }
    .charts h3 {
      font-size: var(--liana-text-sm);
      line-height: var(--liana-lh-sm);
    }
    .chart {
      position: relative;
      block-size: 240px;
      margin-block: 8px 26px;
      padding-inline-start: 60px;
      font-size: var(--liana-text-xs);
      line-height: var(--liana-lh-xs);
      color: var(--liana-text-muted);
    }
    .lines {
      position: absolute;
      inset: 0;
      inset-inline-start: 60px;
      display: flex;
      flex-direction: column-reverse;
      justify-content: space-between;
    }
    .gridline {
      position: relative;
      block-size: 0;
      border-block-start: 1px solid var(--liana-line);
    }
    .gridline:first-child {
      border-color: var(--liana-line-strong);
    }
    .gridline span {
      position: absolute;
      inset-inline-end: calc(100% + 10px);
      inset-block-start: -9px;
      white-space: nowrap;
    }
    .bars {
      position: relative;
      display: flex;
      block-size: 100%;
    }
    .payment {
      position: relative;
      flex: 1;
      display: flex;
      flex-direction: column-reverse;
      gap: 1px;
      min-inline-size: 0;
    }
    .payment i {
      flex: var(--share) 0 0;
      align-self: center;
      inline-size: min(80%, 48px);
    }
    .when {
      position: absolute;
      inset-block-start: calc(100% + 8px);
      inset-inline-start: 0;
      white-space: nowrap;
    }
    .region {
      overflow-x: auto;
    }
    .region table {
      min-inline-size: 620px;
    }
    tfoot :is(td, th) {
      border: 0;
      font-weight: var(--liana-weight-strong);
    }
    @container (min-width: 860px) {
      .charts.two {
        grid-template-columns: 1.7fr 1fr;
      }
    }
    @container (max-width: 480px) {
      .surface {
        padding: 16px;
      }
      .payment:nth-child(even of :has(.when)) .when {
        visibility: hidden;
      }
    }
    @media (forced-colors: active) {
      :is(.payment, .legend) i {
        forced-color-adjust: none;
      }
      .principal {
        background: GrayText;
      }
      .interest {
        background: CanvasText;
      }
    }
    @media print {
      :is(.payment, .legend) i {
        print-color-adjust: exact;
      }
      .region {
        overflow: visible;
      }
      .region table {
        min-inline-size: 0;
      }
    }
  `,
];

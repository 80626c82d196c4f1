import { css } from 'lit';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';
import { marks } from '../styles/marks.ts';
import { surfaces } from '../styles/surfaces.ts';
import { tables } from '../styles/tables.ts';
import { schedulePaper } from './schedule-paper.styles.ts';

const hatch = css`repeating-linear-gradient(135deg, var(--liana-chart-fee) 0 2px, var(--liana-surface) 2px 4px)`;

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
    .legend .principal {
      background: var(--liana-chart-principal);
    }
    .legend .interest {
      background: var(--liana-chart-interest);
    }
    .legend .fees {
      background: ${hatch};
      box-shadow: inset 0 0 0 1px var(--liana-chart-fee);
    }
    .charts {
      display: grid;
      gap: 24px 40px;
    }
    .charts > div {
      container: chart / inline-size;
      display: grid;
      gap: 12px;
      min-inline-size: 0;
    }
    .charts h3 {
      font-size: var(--liana-text-sm);
      line-height: var(--liana-lh-sm);
    }
    /* Amounts in a column as wide as they need, the picture, and the dates under the picture. */
    .chart {
      display: grid;
      grid-template: 240px auto / auto minmax(0, 1fr);
      column-gap: 10px;
      margin-block-start: 8px;
      direction: ltr;
      font-size: var(--liana-text-xs);
      line-height: var(--liana-lh-xs);
      color: var(--liana-text-muted);
    }
    .scale,
    .lines {
      display: flex;
      flex-direction: column-reverse;
      justify-content: space-between;
    }
    .scale span {
      block-size: 0;
      translate: 0 calc(var(--liana-lh-xs) / -2);
      text-align: end;
      white-space: nowrap;
    }
    .plot {
      position: relative;
    }
    .lines {
      position: absolute;
      inset: 0;
    }
    .lines i {
      border-block-start: 1px solid var(--liana-line);
      margin-block-end: -1px;
    }
    .lines .zero {
      border-color: var(--liana-line-strong);
    }
    .bars {
      position: absolute;
      inline-size: 100%;
      block-size: 100%;
      overflow: visible;
    }
    .dense {
      shape-rendering: crispEdges;
    }
    rect.principal {
      fill: var(--liana-chart-principal);
    }
    rect:is(.interest, .ink) {
      fill: var(--liana-chart-interest);
    }
    rect.paper {
      fill: var(--liana-surface);
    }
    rect.fees {
      stroke: var(--liana-chart-fee);
      stroke-width: 0.5;
    }
    .dense rect.fees {
      stroke: none;
    }
    .between {
      stroke: var(--liana-surface);
      stroke-width: 1;
    }
    .dense .between {
      stroke: none;
    }
    .dates {
      grid-column: 2;
      display: flex;
      padding-block-start: 8px;
    }
    .dates > span {
      flex: var(--share) 0 0;
      min-inline-size: 0;
      white-space: nowrap;
    }
    .dates .own {
      text-align: center;
    }
    .table header {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      justify-content: space-between;
      gap: 4px 24px;
    }
    /* Its place is kept: nothing below moves when it speaks. */
    .given {
      min-block-size: var(--liana-lh-sm);
      text-align: end;
    }
    .region {
      overflow-x: auto;
    }
    .region table {
      min-inline-size: 620px;
    }
    tbody th {
      color: inherit;
    }
    .folded {
      display: none;
    }
    /* Stays in sight while the table is scrolled sideways under it. */
    .fold button {
      position: sticky;
      inset-inline-start: 0;
    }
    tfoot :is(td, th) {
      border: 0;
      font-weight: var(--liana-weight-strong);
      white-space: nowrap;
    }
    @container (min-width: 860px) {
      .charts.two {
        grid-template-columns: minmax(0, 1.7fr) minmax(0, 1fr);
      }
    }
    @container (max-width: 480px) {
      .surface {
        padding: 16px;
      }
      /* The shadow of what lies beyond an edge; it goes when the end is in sight. */
      .region {
        background:
          linear-gradient(to right, var(--liana-surface) 40%, transparent) left / 32px 100% local,
          linear-gradient(to left, var(--liana-surface) 40%, transparent) right / 32px 100% local,
          linear-gradient(to right, var(--liana-line-strong), transparent) left / 14px 100% scroll,
          linear-gradient(to left, var(--liana-line-strong), transparent) right / 14px 100% scroll;
        background-repeat: no-repeat;
      }
      /* As narrow as its words: number, day and payment are in sight before anything is moved. */
      .region table {
        min-inline-size: max-content;
      }
      .region .tag {
        display: block;
        inline-size: fit-content;
      }
      .region :is(th, td) {
        padding-inline: 6px;
      }
      .region :is(th, td):first-child {
        padding-inline-start: 0;
      }
      .region :is(th, td):last-child {
        padding-inline-end: 0;
      }
    }
    /* Every other date, where four would touch; months are longer words in some languages. */
    @container chart (max-width: 300px) {
      .dates > :nth-child(even of :not(.own)) span {
        visibility: hidden;
      }
    }
    @container chart (max-width: 400px) {
      :host(:is([lang|='ar'], [lang|='zh'])) .dates > :nth-child(even of :not(.own)) span {
        visibility: hidden;
      }
    }
    @media (forced-colors: active) {
      .bars,
      .legend i {
        forced-color-adjust: none;
      }
      rect.principal {
        fill: Canvas;
        stroke: CanvasText;
      }
      .dense rect.principal {
        stroke: none;
      }
      .legend .principal {
        background: Canvas;
        box-shadow: inset 0 0 0 1px CanvasText;
      }
      rect:is(.interest, .ink) {
        fill: CanvasText;
      }
      .legend .interest {
        background: CanvasText;
      }
      rect.paper {
        fill: Canvas;
      }
      rect.fees {
        stroke: CanvasText;
      }
      .between {
        stroke: Canvas;
      }
    }
  `,
  schedulePaper,
];

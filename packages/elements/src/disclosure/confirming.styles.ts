import { css } from 'lit';

/** The foot: what is ticked, the time to read, and the ways on. */
export const confirmingStyles = css`
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: flex-end;
    gap: 14px 20px;
    padding-block: 14px 18px;
    border-block-start: var(--liana-hairline) solid var(--liana-line);
    background: var(--liana-surface);
  }
  .keeping {
    display: flex;
    flex: 1 1 auto;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 20px;
  }
  .keeping p:empty {
    display: none;
  }
  .statement {
    flex: 1 1 100%;
  }
  .statement label {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 12px;
    align-items: center;
    min-block-size: 44px;
    font-size: var(--liana-text-sm);
    line-height: var(--liana-lh-sm);
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .statement [aria-invalid='true'] {
    border: 2px solid var(--liana-critical);
  }
  .error {
    display: flex;
    align-items: center;
    gap: 6px;
    color: var(--liana-critical);
    font-weight: var(--liana-weight-medium);
  }
  .reading {
    display: flex;
    flex: 1 1 15em;
    align-items: center;
    gap: 12px;
    color: var(--liana-text-muted);
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
    transition: stroke-dashoffset var(--liana-calm) var(--liana-ease);
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: 8px;
    max-inline-size: 100%;
  }
  .ways .button {
    padding-inline: 18px;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  @container (max-width: 480px) {
    .ways {
      flex: 1 1 100%;
    }
    .ways .button {
      flex: 1 1 auto;
    }
  }
  @media (forced-colors: active) {
    .ring .left {
      stroke: GrayText;
    }
    .ring .gone {
      stroke: CanvasText;
    }
    .button[aria-disabled='true'] {
      border-color: GrayText;
      color: GrayText;
    }
  }
`;

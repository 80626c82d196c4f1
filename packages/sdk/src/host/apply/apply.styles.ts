import { css } from 'lit';

export const applyStyles = css`
  .box {
    position: relative;
    min-block-size: 640px;
    background: var(--liana-bg, Canvas);
  }
  iframe {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    border: 0;
    color-scheme: normal;
  }
  .box[data-phase='opening'] iframe {
    opacity: 0;
  }
  .way-out {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--liana-space-3, 12px);
    min-block-size: 640px;
    align-content: start;
    padding: var(--liana-space-5, 24px);
  }
`;

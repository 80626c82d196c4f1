import { css } from 'lit';

/** The box that a frame fills, and the frame in it: unseen and untouchable until it has painted. */
export const frameBoxStyles = css`
  .box {
    position: relative;
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
    pointer-events: none;
  }
`;

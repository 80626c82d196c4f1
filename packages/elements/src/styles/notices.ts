import { css } from 'lit';

/** A notice beside its icon; `critical` for what must be put right. */
export const notices = css`
  .notice {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: var(--liana-space-3);
    padding: var(--liana-space-3) var(--liana-space-4);
    border-radius: var(--liana-radius-md);
    background: var(--liana-surface-sunken);
    font-size: var(--liana-text-sm);
    line-height: var(--liana-lh-sm);
  }
  .notice > .icon {
    color: var(--liana-text-muted);
  }
  .notice.critical {
    background: var(--liana-critical-soft);
  }
  .notice.critical > .icon {
    color: var(--liana-critical);
  }
`;

import { css } from 'lit';

export const reviewPageStyles = css`
  .page.narrow {
    max-inline-size: 720px;
    margin-inline: auto;
  }
  .answers {
    display: grid;
    gap: 4px;
  }
  .answers > div {
    display: grid;
    grid-template-columns: 1fr auto auto;
    gap: 0 14px;
    align-items: baseline;
  }
  .answers dt {
    color: var(--liana-text-muted);
  }
  .answers dd {
    font-weight: var(--liana-weight-medium);
    text-align: end;
  }
  .answers .link {
    font-weight: var(--liana-weight-regular);
  }
`;

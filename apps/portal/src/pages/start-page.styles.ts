import { css } from 'lit';

export const startPageStyles = css`
  .page {
    gap: var(--liana-space-7);
  }
  .hero {
    display: grid;
    gap: var(--liana-space-6);
    align-items: center;
  }
  .hero > * {
    min-inline-size: 0;
  }
  .hero h1 {
    font-size: clamp(2rem, 4.6cqi, 3.25rem);
    line-height: 1.08;
  }
  .lead {
    font-size: var(--liana-text-lg);
    line-height: var(--liana-lh-lg);
  }
  .wish {
    box-shadow: var(--liana-shadow-2);
  }
  .fields {
    display: grid;
    gap: var(--liana-space-4);
  }
  .steps {
    display: grid;
    gap: var(--liana-space-5);
  }
  .steps li {
    padding-block-start: 14px;
    border-block-start: 2px solid var(--liana-accent-edge);
  }
  h2 {
    font-size: var(--liana-text-xl);
    line-height: var(--liana-lh-xl);
  }
  .loans {
    padding-block: var(--liana-space-4);
    border-block: var(--liana-hairline) solid var(--liana-line);
  }
  .loans h2,
  .who h2 {
    font-size: var(--liana-text-lg);
    line-height: var(--liana-lh-lg);
  }
  .who {
    padding: var(--liana-space-5);
    border-radius: var(--liana-radius-lg);
    background: var(--liana-accent-soft);
  }
  @container (min-width: 1000px) {
    .hero {
      grid-template-columns: 1.15fr 1fr;
      gap: var(--liana-space-7);
    }
  }
  @container (min-width: 700px) {
    .fields {
      grid-template-columns: 1fr 1fr;
    }
    .steps {
      grid-template-columns: repeat(3, 1fr);
      gap: var(--liana-space-6);
    }
  }
`;

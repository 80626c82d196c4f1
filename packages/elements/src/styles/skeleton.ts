import { css } from 'lit';

/** The shape of what is coming. It breathes in opacity, and stands still for whoever asked for less motion. */
export const skeleton = css`
  /* What comes within 200 ms needs no picture of itself; its place is kept all the same. */
  .loading {
    animation: appear 0s 200ms both;
  }
  @keyframes appear {
    from {
      visibility: hidden;
    }
  }
  .bone {
    display: block;
    block-size: 14px;
    border-radius: 4px;
    background: var(--liana-line);
  }
  .bone.square {
    inline-size: 40px;
    block-size: 40px;
    flex: none;
  }
  .bone.title {
    inline-size: 50%;
  }
  .bone.tall {
    inline-size: 80%;
    block-size: 28px;
  }
  .bone.short {
    inline-size: 60%;
  }
  @media (prefers-reduced-motion: no-preference) {
    .bone {
      animation: breathe 1.8s ease-in-out infinite alternate;
    }
    @keyframes breathe {
      to {
        opacity: 0.45;
      }
    }
  }
`;

/** The ground of our events: they leave shadow trees, and the page may say no. The payload is a typed field of each subclass. */
export abstract class LianaEvent extends Event {
  constructor(type: `liana-${string}`) {
    super(type, { bubbles: true, composed: true, cancelable: true });
  }
}

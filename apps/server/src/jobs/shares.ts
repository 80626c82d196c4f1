import type { Busy } from './claim.ts';
import type { JobKinds } from './jobs.ts';

/** What a running job counts towards. */
export interface Work {
  kind: string;
  subject: string;
}

/** At most this many of one kind at once, where it says nothing else. */
const AT_ONCE = 16;

/**
 * How much of this process is in use. Each kind has a share of its own, and in it each subject: whoever hangs uses up its own share and
 * nobody else's (bars R7, A27).
 */
export class Shares {
  readonly #kinds: JobKinds;
  readonly #ofKind = new Map<string, number>();
  readonly #ofSubject = new Map<string, Work & { running: number }>();

  constructor(kinds: JobKinds, running: Iterable<Work>) {
    this.#kinds = kinds;
    for (const work of running) this.#count(work);
  }

  /** Counts one more if there is room for it. */
  take(work: Work): boolean {
    const ofSubject = this.#ofSubject.get(keyOf(work))?.running ?? 0;
    if (!this.#hasRoom(work.kind) || ofSubject >= this.#subjectShareOf(work.kind)) return false;
    this.#count(work);
    return true;
  }

  /** The kinds that have room. */
  openKinds(): JobKinds {
    return Object.fromEntries(Object.entries(this.#kinds).filter(([kind]) => this.#hasRoom(kind)));
  }

  /** The subjects that have none. */
  busySubjects(): Busy {
    return [...this.#ofSubject.values()].filter(({ kind, running }) => running >= this.#subjectShareOf(kind));
  }

  #count(work: Work): void {
    this.#ofKind.set(work.kind, (this.#ofKind.get(work.kind) ?? 0) + 1);
    const { kind, subject } = work;
    const running = (this.#ofSubject.get(keyOf(work))?.running ?? 0) + 1;
    this.#ofSubject.set(keyOf(work), { kind, subject, running });
  }

  #hasRoom(kind: string): boolean {
    return (this.#ofKind.get(kind) ?? 0) < this.#shareOf(kind);
  }

  #shareOf(kind: string): number {
    return this.#kinds[kind]?.atOnce ?? AT_ONCE;
  }

  #subjectShareOf(kind: string): number {
    return this.#kinds[kind]?.perSubject ?? this.#shareOf(kind);
  }
}

const keyOf = ({ kind, subject }: Work) => `${kind}\n${subject}`;

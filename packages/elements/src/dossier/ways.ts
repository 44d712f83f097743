/** A widget that can bring a person to a place in a document. */
export interface Way {
  /** Whether it shows documents of this kind to who looks. */
  reaches(kind: string): boolean;
  /** Shows a place of it and moves the focus there; where that is not to be seen, to the heading above it. */
  goTo(kind: string, id: string, pointer: string): void;
}

/** The widgets of a dossier that can bring a person to a place. */
export class Ways {
  readonly #all = new Set<Way>();
  readonly #changed: () => void;

  /** @param changed called when there is one more, or one less. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  enter(way: Way): void {
    if (this.#all.has(way)) return;
    this.#all.add(way);
    this.#changed();
  }

  leave(way: Way): void {
    if (this.#all.delete(way)) this.#changed();
  }

  /** How to get to a place; undefined where no widget shows such a document. */
  to(kind: string, id: string, pointer: string): (() => void) | undefined {
    const way = [...this.#all].find((one) => one.reaches(kind));
    return way && (() => way.goTo(kind, id, pointer));
  }
}

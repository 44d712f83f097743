import { memberOf, type Json, type WorkKeeper } from '@wegwijs/definition';

/** Where somebody writes what is no step of the work yet. */
export interface WrittenIn {
  /**
   * The kind of list; `review` for what is thought of the work of another, `publish` for why it is published, `json` for the text, `merge`
   * and `rebase` for what is chosen there.
   */
  readonly kind: string;
  /** The entry; undefined for a new one, and where there are none. */
  readonly id: string | undefined;
  readonly how: 'words' | 'translations';
}

/**
 * What is written and is no step of the work yet: in the forms of entries, in a review. It is kept beside the work while it is written, so that it is
 * there again after the tab was closed or broke down.
 */
export class KeptDrafts {
  readonly #keeper: WorkKeeper | undefined;
  readonly #place: string;
  #written: ReadonlyMap<string, Json> = new Map();
  #kept: ReadonlyMap<string, Json> = new Map();
  #queue: Promise<void> = Promise.resolve();
  #isFound = false;
  readonly #told = new Set<() => void>();

  /** @param key of the work; without a keeper they last as long as the page */
  constructor(keeper: WorkKeeper | undefined, key: string) {
    this.#keeper = keeper;
    this.#place = `${key}/drafts`;
  }

  /** Where something was when the work was opened that nobody has gone on with. What is offered anyway is seen where that is done. */
  get found(): 'lists' | 'review' | 'json' | undefined {
    const kinds = this.#isFound ? [...this.#written.keys()].map((place) => place.slice(0, place.indexOf(' '))) : [];
    if (kinds.includes('review')) return 'review';
    if (kinds.includes('json')) return 'json';
    return kinds.some((kind) => !offered.has(kind)) ? 'lists' : undefined;
  }

  /** Whether anything is written. */
  get isWritten(): boolean {
    return this.#written.size > 0;
  }

  /** Whether something would be lost with the tab. */
  get isLoose(): boolean {
    return this.#written !== this.#kept && this.#written.size > 0;
  }

  /** Resolves when all that was written until now is kept, or could not be. */
  get settled(): Promise<void> {
    return this.#queue;
  }

  /** Tells when something else is written. */
  follow(told: () => void): void {
    this.#told.add(told);
  }

  /** What is written there; undefined where nothing is. */
  of(where: WrittenIn): Json | undefined {
    return this.#written.get(placeOf(where));
  }

  /** Whether something is written in a list of a kind. */
  has(kind: string): boolean {
    return [...this.#written.keys()].some((place) => place.startsWith(`${kind} `));
  }

  /** Holds what is written now, or lets go of it. */
  hold(where: WrittenIn, document: Json | undefined): void {
    if (where.kind !== 'publish') this.dismiss();
    const written = new Map(this.#written);
    if (document === undefined) written.delete(placeOf(where));
    else written.set(placeOf(where), document);
    this.#set(written);
  }

  /** Lets go of all of it. */
  drop(): void {
    this.#set(new Map());
  }

  /** Takes away what was said of finding it. */
  dismiss(): void {
    this.#isFound = false;
  }

  /** Reads what was kept. What is written here and could not be kept goes before it. Rejects as the keeper does. */
  async load(before?: KeptDrafts): Promise<void> {
    const kept = draftsIn((await this.#keeper?.load(this.#place))?.begun);
    this.#kept = this.#written = kept;
    this.#isFound = kept.size > 0 && (before === undefined || before.#isFound);
    if (before?.isLoose) this.#set(new Map([...kept, ...before.#written]));
  }

  #set(written: ReadonlyMap<string, Json>): void {
    this.#written = written;
    for (const told of this.#told) told();
    // Who types fast waits for no keeping: of what was written meanwhile the last is kept.
    this.#queue = this.#queue.then(() => this.#keep()).catch(() => undefined);
  }

  async #keep(): Promise<void> {
    const written = this.#written;
    if (!this.#keeper || written === this.#kept) return;
    await this.#keeper.begin(this.#place, { written: [...written] as unknown as Json }, []);
    this.#kept = written;
  }
}

/** Where people come without being told that something is written there. */
const offered: ReadonlySet<string> = new Set(['publish', 'merge', 'rebase']);

const placeOf = ({ kind, id = '', how }: WrittenIn): string => [kind, id, how].join(' ');

function draftsIn(kept: Json | undefined): ReadonlyMap<string, Json> {
  const written = memberOf(kept, 'written');
  const pairs: readonly Json[] = Array.isArray(written) ? written : [];
  return new Map(pairs.flatMap((one) => (Array.isArray(one) && typeof one[0] === 'string' && one[1] !== undefined ? [[one[0], one[1]] as const] : [])));
} // prettier-ignore

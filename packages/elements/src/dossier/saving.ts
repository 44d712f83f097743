import type { Amendment, Definition, SaveOptions, StoredRecord } from '@wegwijs/definition';
import { together } from './together.ts';
import type { Keeper } from './keeper.ts';
import { isFinal, troubleOf, type Trouble } from './trouble.ts';
import { Unsure } from './unsure.ts';
import type { WorkingCopy } from './working-copy.ts';

/** How it stands with keeping. */
export type SavingState = 'kept' | 'waiting' | 'saving' | 'failed';

/** How long after the last change it is kept, how long at most while someone goes on, and how long between tries (milliseconds). */
const pause = 1_000;
const most = 5_000;
const firstTry = 2_000;
const lastTry = 60_000;

/** How often others may come in between before it waits. */
const rounds = 10;

/** Keeps one document in a store: when a person pauses, one save at a time, again and again until it is kept. */
export class Saving {
  readonly #id: string;
  readonly #copy: WorkingCopy;
  readonly #keeper: Keeper;
  #cancel: (() => void) | undefined;
  #since = 0;
  #failures = 0;
  /** Counts the changes, so that a save knows whether something came after it. */
  #touched = 0;
  #running: Promise<void> | undefined;
  readonly #unsure = new Unsure();
  /** Changes of somebody else were kept together with those of this person. */
  #mixed = false;
  /** Why a settled document was put right, each time, until that is kept. */
  readonly #amendments: Amendment[] = [];
  state: SavingState = 'kept';
  /** Why it could not be kept; only while it is `failed`. */
  trouble: Trouble | undefined;
  /** When something was last kept here. */
  savedAt: Date | undefined;

  constructor(id: string, copy: WorkingCopy, keeper: Keeper) {
    this.#id = id;
    this.#copy = copy;
    this.#keeper = keeper;
  }

  /**
   * Something changed: it is kept soon.
   * @param amendment why a settled document was put right.
   */
  touch(amendment?: Amendment): void {
    if (amendment) this.#amendments.push(amendment);
    const now = this.#keeper.clock.now().getTime();
    this.#touched++;
    if (!this.#cancel) this.#since = now;
    if (this.state === 'failed' && !isFinal(this.trouble)) return;
    this.#later(Math.max(0, Math.min(pause, this.#since + most - now)));
    if (!this.#running) this.#stand('waiting');
  }

  /** Keeps now what is not kept yet. Resolves when that was tried. */
  async flush(): Promise<void> {
    await this.#running;
    if (this.state !== 'kept') await this.#run();
  }

  #later(ms: number): void {
    this.#cancel?.();
    this.#cancel = this.#keeper.clock.after(ms, () => void this.flush());
  }

  #run(): Promise<void> {
    if (this.#running) return this.#running;
    this.#cancel?.();
    this.#cancel = undefined;
    this.#running = this.#try().finally(() => (this.#running = undefined));
    return this.#running;
  }

  async #try(): Promise<void> {
    const touched = this.#touched;
    this.#stand('saving');
    try {
      const definition = await this.#keeper.definition();
      for (let round = 0; await this.#once(definition); round++) if (round === rounds) throw new Error('it is never kept');
      this.#failures = 0;
      this.trouble = undefined;
      const asked = this.#copy.conflicts(definition).length > 0;
      // What came meanwhile has its own pause.
      this.#stand(this.#touched === touched && !asked ? 'kept' : 'waiting');
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Tries once. True when there may be more to do. */
  async #once(definition: Definition): Promise<boolean> {
    const { store, clock } = this.#keeper;
    const copy = this.#copy;
    if (this.#mixed) return this.#take(await store.load(this.#id), definition);
    const { changes, document } = copy.outgoing(definition);
    if (changes.length === 0 && !this.#unsure.any) {
      this.#amendments.length = 0;
      return false;
    }
    const [revision, told] = [copy.kept?.revision, this.#amendments.length];
    const why = together(this.#amendments);
    // What is put right is what is kept now, whatever came in between.
    const amendment = why && revision !== undefined ? { ...why, of: revision } : undefined;
    const options: SaveOptions = {
      ...{ definition: definition.name, ...(revision !== undefined && { revision }), ...(amendment && { amendment }) },
    };
    this.#unsure.add(document);
    const answer = await store.save(this.#id, changes, options);
    if ('conflict' in answer) {
      const landed = await this.#unsure.landed(store, this.#id, revision);
      if (landed) copy.saved(landed, definition);
      return this.#take(answer.current, definition);
    }
    this.#unsure.clear();
    // One that came meanwhile is for what came with it.
    this.#amendments.splice(0, told);
    this.savedAt = clock.now();
    const kept = { document, definition: definition.name, revision: answer.revision, savedAt: this.savedAt.toISOString() };
    copy.saved({ ...kept, ...(amendment && { amendment }) }, definition);
    this.#mixed = answer.merged === true;
    return this.#mixed;
  }

  /** Puts together what somebody else kept and what this person has now. */
  async #take(record: StoredRecord | undefined, definition: Definition): Promise<boolean> {
    // In a task of its own: what a widget has not handed over yet comes before.
    await new Promise<void>((ready) => this.#keeper.clock.after(0, ready));
    this.#unsure.clear();
    this.#mixed = false;
    if (record) this.#copy.received(record, definition);
    this.#keeper.changed();
    return true;
  }

  #fail(error: unknown): void {
    this.trouble = troubleOf(error);
    if (!isFinal(this.trouble)) this.#later(Math.min(lastTry, firstTry * 2 ** this.#failures++));
    this.#stand('failed');
  }

  #stand(state: SavingState): void {
    if (this.state === state) return;
    this.state = state;
    this.#keeper.changed();
  }
}

import { at, read, type Amendment, type Conflict, type Definition, type Json, type Saved, type Store } from '@wegwijs/definition';
import { memoryStore } from '@wegwijs/store';
import type { Clock } from './clock.ts';
import { Saving } from './saving.ts';
import { WorkingCopy } from './working-copy.ts';

/** A small document with fields and rows. */
export const definition = read({
  'x-id': 'plan',
  title: 'Plan',
  type: 'object',
  properties: {
    name: { 'x-id': 'plan.name', title: 'Naam', type: 'string' },
    town: { 'x-id': 'plan.town', title: 'Woonplaats', type: 'string' },
    goals: {
      'x-id': 'plan.goals',
      title: 'Doelen',
      type: 'array',
      items: {
        'x-id': 'plan.goals.row',
        title: 'Doel',
        type: 'object',
        properties: { id: { type: 'string' }, text: { 'x-id': 'plan.goals.text', title: 'Tekst', type: 'string' } },
      },
    },
  },
}).definition as Definition;

/** A clock whose time passes only when a test lets it. */
export class TestClock implements Clock {
  #now = Date.UTC(2026, 10, 20, 9);
  #waiting: { at: number; run: () => void }[] = [];

  now(): Date {
    return new Date(this.#now);
  }

  after(ms: number, run: () => void): () => void {
    const entry = { at: this.#now + ms, run };
    this.#waiting.push(entry);
    return () => (this.#waiting = this.#waiting.filter((one) => one !== entry));
  }

  /** Lets so much time pass, in milliseconds, with all that happens in it. */
  async pass(ms: number): Promise<void> {
    const end = this.#now + ms;
    for (;;) {
      await settled();
      const next = this.#waiting.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      this.#waiting = this.#waiting.filter((one) => one !== next);
      this.#now = next.at;
      next.run();
    }
    this.#now = end;
  }
}

/** Lets promises that wait for nothing but each other go on. */
async function settled(): Promise<void> {
  for (let i = 0; i < 40; i++) await Promise.resolve();
}

/** A store in memory with names for its revisions. */
export function testStore(clock: Clock): Store {
  let revisions = 0;
  return memoryStore({ now: () => clock.now(), newId: () => `r${++revisions}` });
}

/** How a save goes: well, not at all, or well while its answer gets lost. */
export type Luck = 'well' | 'lost' | 'unanswered';

/** A store whose saves go as `luck` says, one after the other, and well after that. */
export function unlucky(store: Store, luck: Luck[]): Store {
  const offline = () => Object.assign(new Error('offline'), { code: 'offline' });
  return {
    load: (id) => store.load(id),
    history: (id) => store.history(id),
    async save(id, changes, options): Promise<Saved | Conflict> {
      const now = luck.shift() ?? 'well';
      if (now === 'lost') throw offline();
      const answer = await store.save(id, changes, options);
      if (now === 'unanswered') throw offline();
      return answer;
    },
  };
}

/** One person at the document. */
export class Person {
  readonly copy: WorkingCopy;
  readonly saving: Saving;

  constructor(store: Store, clock: Clock, kept?: Awaited<ReturnType<Store['load']>>) {
    this.copy = new WorkingCopy(kept);
    const keeper = { store, clock, definition: () => Promise.resolve(definition), changed: () => undefined };
    this.saving = new Saving('p1', this.copy, keeper);
  }

  /** Enters something. @param amendment why, in a settled document. */
  enter(pointer: string, to: Json | undefined, amendment?: Amendment): void {
    this.copy.change([{ pointer, from: at(this.copy.document, pointer), to }]);
    this.saving.touch(amendment);
  }

  /** What is asked of this person. */
  get asked() {
    return this.copy.conflicts(definition);
  }

  /** Chooses in what is asked first. */
  choose(side: 'mine' | 'theirs'): void {
    const [first] = this.asked;
    if (!first) throw new Error('nothing is asked');
    this.copy.choose(first, side, definition);
    this.saving.touch();
  }
}

/** The document as it is kept. */
export async function kept(store: Store): Promise<Json | undefined> {
  return (await store.load('p1'))?.document;
}

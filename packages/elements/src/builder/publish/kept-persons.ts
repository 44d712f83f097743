import { isArray, isObject, memberOf, own, type Json, type WorkKeeper } from '@wegwijs/definition';
import type { ExamplePerson } from '../desk.ts';

/** Persons made up in the preview of a form. They are kept beside the work and never in it, so that nothing of them is published. */
export class KeptPersons {
  readonly #keeper: WorkKeeper | undefined;
  readonly #place: string;
  #all: readonly ExamplePerson[] = [];

  /** @param key of the work; without a keeper they last as long as the page */
  constructor(keeper: WorkKeeper | undefined, key: string) {
    this.#keeper = keeper;
    this.#place = `${key}/persons`;
  }

  get all(): readonly ExamplePerson[] {
    return this.#all;
  }

  /** Reads who was kept. Rejects as the keeper does, as all of these. */
  async load(): Promise<void> {
    if (this.#keeper) this.#all = personsIn((await this.#keeper.load(this.#place))?.begun);
  }

  /** Keeps a person, in the place of who had that name. */
  keep(person: ExamplePerson): Promise<void> {
    return this.#change((all) =>
      all.some(({ name }) => name === person.name)
        ? all.map((one) => (one.name === person.name ? person : one))
        : [...all, person],
    );
  }

  remove(gone: string): Promise<void> {
    return this.#change((all) => all.filter(({ name }) => name !== gone));
  }

  async #change(change: (all: readonly ExamplePerson[]) => readonly ExamplePerson[]): Promise<void> {
    // Another tab may have kept somebody meanwhile.
    await this.load();
    const all = change(this.#all);
    await this.#keeper?.begin(this.#place, { persons: all.map(({ name, documents }) => ({ name, documents })) }, []);
    this.#all = all;
  }
}

function personsIn(kept: Json | undefined): readonly ExamplePerson[] {
  const persons = memberOf(kept, 'persons');
  return (isArray(persons) ? persons : []).flatMap((one) => {
    const [name, documents] = isObject(one) ? [own(one, 'name'), own(one, 'documents')] : [];
    return typeof name === 'string' && isObject(documents) ? [{ name, documents }] : [];
  });
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formats, isObject, own, plainSchema, read, type Definition, type Json } from '@wegwijs/definition';
import { compile, type Validator } from '@wegwijs/definition/ajv';

/** The definitions that are in force, by gemeente and kind, each with what validates a draft of it. Read once: a publication never changes. */
export class Publications {
  readonly #folder: string;
  readonly #files = new Map<string, Json | undefined>();
  readonly #known = new Map<string, Definition | undefined>();
  readonly #validators = new Map<string, Validator>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The definition of a kind; undefined where the gemeente published none. */
  of(gemeente: string, kind: string): Definition | undefined {
    const name = join(gemeente, `${kind}.json`);
    if (!this.#known.has(name)) {
      const publication = this.#file(name);
      this.#known.set(name, publication === undefined ? undefined : read(publication).definition);
    }
    return this.#known.get(name);
  }

  /** The catalogues that a kind comes with, such as the indicators of the evaluation; undefined where it has none. */
  catalogues(gemeente: string, kind: string): Json | undefined {
    const publication = this.#file(join(gemeente, `${kind}.json`));
    return isObject(publication) ? own(publication, 'catalogues') : undefined;
  }

  #file(name: string): Json | undefined {
    const file = join(this.#folder, name);
    if (!this.#files.has(name))
      this.#files.set(name, existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Json) : undefined);
    return this.#files.get(name);
  }

  /** Judges whether what is in a document is right; whether it is complete is judged at a step. */
  validator(definition: Definition, today: string): Validator {
    const name = `${definition.name.id} ${definition.name.digest} ${today}`;
    const known = this.#validators.get(name) ?? compile(plainSchema(definition, { level: 'draft', asOf: today }), { formats });
    this.#validators.set(name, known);
    return known;
  }
}

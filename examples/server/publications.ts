import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formats, plainSchema, read, type Definition } from '@wegwijs/definition';
import { compile, type Validator } from '@wegwijs/definition/ajv';

/** The definitions that are in force, by gemeente and kind, each with what validates a draft of it. Read once: a publication never changes. */
export class Publications {
  readonly #folder: string;
  readonly #known = new Map<string, Definition | undefined>();
  readonly #validators = new Map<string, Validator>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The definition of a kind; undefined where the gemeente published none. */
  of(gemeente: string, kind: string): Definition | undefined {
    const name = join(gemeente, `${kind}.json`);
    if (!this.#known.has(name)) {
      const file = join(this.#folder, name);
      this.#known.set(name, existsSync(file) ? read(JSON.parse(readFileSync(file, 'utf8'))).definition : undefined);
    }
    return this.#known.get(name);
  }

  /** Judges whether what is in a document is right; whether it is complete is judged at a step. */
  validator(definition: Definition, today: string): Validator {
    const name = `${definition.name.id} ${definition.name.digest} ${today}`;
    const known = this.#validators.get(name) ?? compile(plainSchema(definition, { level: 'draft', asOf: today }), { formats });
    this.#validators.set(name, known);
    return known;
  }
}

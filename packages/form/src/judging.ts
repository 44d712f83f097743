import { signal } from '@preact/signals-core';
import { compileLazily, ownFormats, type Definition, type Validator } from '@wegwijs/definition';
import type { FormOptions } from './form-options.ts';
import type { Readable } from './observe.ts';

/** The validators of a form: one for each place in the schema that was asked for. */
export class Judging {
  readonly #definition: Definition;
  readonly #options: Pick<FormOptions, 'formats' | 'regExp'>;
  readonly #validators = new Map<string, Validator>();
  readonly #rounds = signal(0);

  constructor(definition: Definition, options: Pick<FormOptions, 'formats' | 'regExp'>) {
    this.#definition = definition;
    this.#options = options;
  }

  /** How often all was judged again. Reading it in a computation follows {@link again}. */
  get rounds(): Readable<number> {
    return this.#rounds;
  }

  /** Judges again what could not be checked. */
  again(): void {
    this.#rounds.value++;
  }

  /** The validator of a place in the schema, compiled when first asked for. */
  at(location: string): Validator {
    let found = this.#validators.get(location);
    if (!found) {
      const whole = this.#validators.get('') ?? this.#compiled();
      this.#validators.set('', whole);
      found = location === '' ? whole : whole.at(location);
      this.#validators.set(location, found);
    }
    return found;
  }

  #compiled(): Validator {
    const { formats = ownFormats, regExp } = this.#options;
    const { schema, root } = this.#definition;
    return compileLazily(schema, { draft: root.source.draft, formats, ...(regExp ? { regExp } : {}) });
  }
}

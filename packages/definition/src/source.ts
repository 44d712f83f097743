import { isObject, type Json, type JsonObject } from './json.ts';
import { at } from './pointer.ts';
import { draftOf } from './validate/draft.ts';
import { opened, type Opened } from './validate/engine.ts';
import { ValidationLimit } from './validate/faults.ts';
import { pointerOf } from './validate/paths.ts';
import type { Draft, RegExpFactory } from './validate/port.ts';

/** One schema and the place in its document where it stands. */
export interface Part {
  readonly schema: JsonObject;
  /** JSON Pointer into the schema document. */
  readonly location: string;
  /** It applies to a name only if that fits a pattern, and nothing here may run the pattern on the name. */
  readonly unsure?: true;
}

/** A schema document in which references are looked up. Nothing is ever fetched. */
export class Source {
  readonly root: Json;
  readonly draft: Draft;
  readonly #regExp: RegExpFactory | undefined;
  #opened: Opened | undefined;

  /** @param regExp runs patterns of names that are not structurally safe. */
  constructor(root: Json, regExp?: RegExpFactory) {
    this.root = root;
    this.draft = draftOf(root);
    this.#regExp = regExp;
  }

  /** As the validator reads it, without what is wrong in it: whoever judges tells that. */
  get #read(): Opened {
    const { draft, root } = this;
    const regExp = this.#regExp;
    return (this.#opened ??= opened(root, { draft, ...(regExp && { regExp }) }, 0, () => undefined));
  }

  /** Whether a name fits a pattern; undefined when nothing here may find out. A pattern that cannot be read fits nothing. */
  fits(name: string, pattern: string): boolean | undefined {
    try {
      return this.#read.library.pattern(pattern).test(name, () => undefined);
    } catch (error) {
      return error instanceof ValidationLimit ? undefined : false;
    }
  }

  /** The schema object at a pointer, or undefined. */
  part(location: string): Part | undefined {
    const schema = at(this.root, location);
    return isObject(schema) ? { schema, location } : undefined;
  }

  /** What a `$ref` at a place names, without one of the whole; undefined when it is not in this document. */
  resolve(reference: string, from = ''): Part | undefined {
    try {
      const { library, root } = this.#read;
      const around = library.locate(from.replace(/^~+/, ''), root) ?? root;
      const target = library.resolve(reference, around.resource);
      return target && this.part(pointerOf(target.path));
    } catch {
      return undefined; // too much to read
    }
  }
}

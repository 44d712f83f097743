import { isArray, isObject, own, type Json, type JsonObject } from './json.ts';
import { at, pointer } from './pointer.ts';
import { draftOf } from './validate/draft.ts';
import { ValidationLimit } from './validate/faults.ts';
import { defaultLimits } from './validate/limits.ts';
import { memo } from './memo.ts';
import { Pattern } from './validate/pattern/pattern.ts';
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
  #anchors: Map<string, string> | undefined;
  readonly #pattern: (source: string) => Pattern;

  /** @param regExp runs patterns of names that are not structurally safe. */
  constructor(root: Json, regExp?: RegExpFactory) {
    this.root = root;
    this.draft = draftOf(root);
    this.#pattern = memo((source) => new Pattern(source, defaultLimits, regExp));
  }

  /** Whether a name fits a pattern; undefined when nothing here may find out. A pattern that cannot be read fits nothing. */
  fits(name: string, pattern: string): boolean | undefined {
    try {
      return this.#pattern(pattern).test(name, () => undefined);
    } catch (error) {
      return error instanceof ValidationLimit ? undefined : false;
    }
  }

  /** The schema object at a pointer, or undefined. */
  part(location: string): Part | undefined {
    const schema = at(this.root, location);
    return isObject(schema) ? { schema, location } : undefined;
  }

  /** What a `$ref` names: a pointer, an anchor or an `$id` inside this document; undefined when it is not here. */
  resolve(reference: string): Part | undefined {
    if (reference === '#') return this.part('');
    if (reference.startsWith('#/')) return this.part(decode(reference.slice(1)));
    this.#anchors ??= anchors(this.root);
    const location = this.#anchors.get(reference);
    if (location !== undefined) return this.part(location);
    const [id = '', fragment = ''] = reference.split('#');
    const base = this.#anchors.get(id);
    return base === undefined || !fragment.startsWith('/') ? undefined : this.part(base + decode(fragment));
  }
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function anchors(root: Json): Map<string, string> {
  const found = new Map<string, string>();
  const walk = (value: Json, location: string, depth: number) => {
    if (depth > 100) return;
    if (isArray(value)) value.forEach((item, i) => walk(item, location + pointer(i), depth + 1));
    if (!isObject(value)) return;
    for (const key of ['$anchor', '$dynamicAnchor']) {
      const name = own(value, key);
      if (typeof name === 'string' && !found.has(`#${name}`)) found.set(`#${name}`, location);
    }
    const id = own(value, '$id');
    if (typeof id === 'string') found.set(id, location);
    for (const [key, member] of Object.entries(value)) walk(member, location + pointer(key), depth + 1);
  };
  walk(root, '', 0);
  return found;
}

import { isArray, isObject, own, type Json } from './json.ts';
import type { Node } from './node.ts';
import { pointer } from './pointer.ts';
import type { Part } from './source.ts';

/** One thing to choose. Its value is its identity. */
export interface Choice {
  readonly value: Json;
  /** The text of the base; undefined when the schema gives none. */
  readonly title: string | undefined;
}

/** What can be chosen, and whether a person may add an own answer. */
export interface Choices {
  readonly options: readonly Choice[];
  readonly own: boolean;
}

/** One of several shapes that a value may have (`oneOf`, `anyOf`). */
export interface Alternative {
  readonly title: string | undefined;
  readonly part: Part;
}

/** The labelled constants of a place: `enum`, `const` alternatives; undefined when it is no choice. */
export function choices(node: Node): Choices | undefined {
  return node.once(choicesOf);
}

function choicesOf(node: Node): Choices | undefined {
  const sets = node.parts.flatMap((part) => constants(part));
  const [first, ...others] = sets;
  if (!first) return undefined;
  const values = others.filter((set) => !set.own).map(({ options }) => new Set(options.map(({ value }) => value)));
  const keep = ({ value }: Choice) => values.every((set) => set.has(value));
  return { options: first.options.filter(keep), own: sets.every((set) => set.own) };
}

function constants({ schema }: Part): Choices[] {
  const found: Choices[] = [];
  const values = own(schema, 'enum');
  if (isArray(values)) {
    const names = own(schema, 'enumNames');
    const title = (i: number) => (isArray(names) && typeof names[i] === 'string' ? names[i] : undefined);
    found.push({ options: values.map((value, i) => ({ value, title: title(i) })), own: false });
  }
  for (const word of ['oneOf', 'anyOf']) {
    const list = own(schema, word);
    if (!isArray(list) || list.length === 0) continue;
    const options: Choice[] = [];
    let open = 0;
    let ownAnswer = false;
    for (const option of list) {
      if (!isObject(option)) return found;
      const value = own(option, 'const');
      const several = own(option, 'enum');
      const title = own(option, 'title');
      if (value !== undefined) options.push({ value, title: typeof title === 'string' ? title : undefined });
      else if (isArray(several)) options.push(...several.map((value) => ({ value, title: undefined })));
      else {
        open++;
        ownAnswer ||= own(option, 'type') === 'string' || own(option, '$ref') === '#/$defs/ownAnswer';
      }
    }
    // A list of constants, or constants with one open end: anything else is a set of alternatives.
    if (options.length > 0 && (open === 0 || (word === 'anyOf' && (own(schema, 'x-choices') !== undefined || open === 1))))
      found.push({ options, own: ownAnswer && own(schema, 'x-choices') !== 'open' });
  }
  return found;
}

/** The shapes to choose from; empty when there are none, or when they are labelled constants. */
export function alternatives(node: Node): readonly Alternative[] {
  return node.once(alternativesOf);
}

function alternativesOf(node: Node): readonly Alternative[] {
  if (choices(node)) return [];
  for (const { schema, location } of node.parts) {
    for (const word of ['oneOf', 'anyOf']) {
      const list = own(schema, word);
      if (!isArray(list) || list.length < 2 || !list.every(isObject)) continue;
      // `anyOf` of bare conditions ("one of these two is filled in") says nothing about shape.
      if (list.every((option) => Object.keys(option).every((key) => key === 'required' || key === 'not'))) continue;
      return list.map((option, i) => {
        const part = follow(node, { schema: option, location: location + pointer(word, i) });
        const title = own(option, 'title') ?? own(part.schema, 'title');
        return {
          title: typeof title === 'string' ? title : undefined,
          part: { schema: option, location: location + pointer(word, i) },
        };
      });
    }
  }
  return [];
}

function follow(node: Node, part: Part): Part {
  const reference = own(part.schema, '$ref');
  return (typeof reference === 'string' ? node.source.resolve(reference, part.location) : undefined) ?? part;
}

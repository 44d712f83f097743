import { InvalidSchema, ValidationLimit } from './faults.ts';
import type { Library } from './library.ts';
import { stepInto } from './paths.ts';
import type { Location, Resource } from './resource.ts';
import { anchor, reference, type Shape } from './shapes.ts';
import { splitFragment } from './uri.ts';
import { isObject, own, type JsonObject } from './values.ts';

/** A reference that was met, to be followed when the whole document is known. */
export interface Reference {
  readonly uri: string;
  readonly resource: Resource;
  readonly path: string;
}

/** Reads schemas before they are compiled: checks the form of their keywords and finds identifiers, anchors and references. */
export interface Reader {
  readonly references: readonly Reference[];
  /** Reads one schema, if that was not done yet. What is inside it waits for `readOn`. */
  read(location: Location): void;
  /** Reads what was found inside, to the end or until `most` schemas were read. */
  readOn(most?: number): void;
  /** Whether nothing waits. */
  isDone(): boolean;
}

/** A keyword's value that has schemas in it. */
interface Holder {
  readonly takes: Shape<unknown>;
  readonly value: unknown;
  readonly resource: Resource;
  readonly path: string;
}

export function readerOf(library: Library): Reader {
  const met = new Set<unknown>();
  const references: Reference[] = [];
  const holders: Holder[] = [];
  let next = 0;

  function read({ schema, resource: around, path }: Location): void {
    if (met.has(schema) || typeof schema === 'boolean') return;
    if (!isObject(schema)) return library.refuse(new InvalidSchema(path, 'not-a-schema'));
    const resource = identify(schema, around, path);
    for (const name of Object.keys(schema)) {
      const { takes } = resource.dialect.keywords.get(name) ?? {};
      const value = schema[name];
      if (!takes || value === undefined) continue;
      const here = `${path}/${name}`;
      if (takes.is?.(value) === false) {
        library.refuse(new InvalidSchema(here, name.startsWith('pattern') ? 'pattern' : 'keyword'));
        continue;
      }
      if (takes.schemas) holders.push({ takes, value, resource, path: here });
      if (takes === anchor) resource.anchors.set(value as string, { schema, resource, path, isDynamic: name !== '$anchor' });
      if (takes === reference) references.push({ uri: value as string, resource, path: here });
    }
    if (met.add(schema).size > library.limits.nodes) throw new ValidationLimit('nodes');
  }

  /** The resource that a schema belongs to: its own where it has an `$id`. */
  function identify(schema: JsonObject, around: Resource, path: string): Resource {
    const id = own(schema, around.dialect.id);
    const isOld = around.dialect.draft === 'draft-07';
    // draft-07: what stands beside `$ref` is ignored, and an `$id` that is only a fragment is an anchor
    if (typeof id !== 'string' || (isOld && Object.hasOwn(schema, '$ref'))) return around;
    const [uri, fragment] = splitFragment(id);
    const resource = uri ? library.add(uri, schema, around, path) : around;
    if (isOld && fragment) resource.anchors.set(fragment, { schema, resource, path, isDynamic: false });
    return resource;
  }

  function readOn(most = Infinity): void {
    for (let left = most; next < holders.length; next++) {
      const { takes, value, resource, path } = holders[next] as Holder;
      takes.schemas?.(value, (schema, step) => {
        if (left-- > 0) read({ schema, resource, path: step === undefined ? path : stepInto(path, step) });
      });
      if (left < 0) return; // the rest of this one waits
    }
  }

  return { references, read, readOn, isDone: () => next === holders.length };
}

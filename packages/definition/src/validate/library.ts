import { steps } from '../pointer.ts';
import { dialectNamed, type Dialect } from './dialect.ts';
import { InvalidSchema } from './faults.ts';
import type { Check } from './keyword.ts';
import { memo } from '../memo.ts';
import { compileNode } from './node.ts';
import { stepInto } from './paths.ts';
import { Pattern } from './pattern/pattern.ts';
import type { CompileOptions, Limits } from './port.ts';
import { readerOf } from './reader.ts';
import type { Location, Resource } from './resource.ts';
import { resolveUri, splitFragment } from './uri.ts';
import { isObject, own, type JsonObject } from './values.ts';

/** Everything that one schema and the references it uses consist of. */
export interface Library {
  readonly options: CompileOptions;
  readonly limits: Limits;
  /** Something cannot be used. Unless this throws, the reading goes on without it. */
  refuse(fault: InvalidSchema): void;
  /** A validation went over its steps: the next get half, down to a thousandth, so that a thousand of them come to an end too. */
  tire(): void;
  /** Reads the start of a document: at most so many of its schemas. */
  open(uri: string, schema: unknown, dialect: Dialect, most: number): Location;
  /** Whether all of it has been read. */
  isRead(): boolean;
  /** Reads one schema, if that was not done yet. */
  read(location: Location): void;
  /** Reads whatever was not read yet, and follows all references. */
  finish(): void;
  /** A part of a document that has an `$id`. */
  add(id: string, schema: JsonObject, around: Resource, path: string): Resource;
  pattern(source: string): Pattern;
  /** The check of a schema, read and compiled when it is first used. */
  check(location: Location): Check;
  /** The same for what a reference leads to: one check for all references to it, so that recursion ends. */
  shared(location: Location): Check;
  /** Where a reference leads, seen from a resource. */
  resolve(reference: string, from: Resource): Location | undefined;
  /** What a JSON pointer leads to. */
  locate(pointer: string, from: Location): Location | undefined;
}

function thrown(fault: InvalidSchema): never {
  throw fault;
}

export function libraryOf(options: CompileOptions, most: Limits, refuse: Library['refuse'] = thrown): Library {
  const limits = { ...most };
  const roots = new Map<unknown, Resource>();
  const resources = new Map<string, Resource>();
  const checks = new Map<string, Check>();
  let followed = 0;

  const library: Library = {
    options,
    limits,
    refuse,
    tire: () => (limits.steps = Math.max(limits.steps / 2, most.steps / 1_000)),
    pattern: memo((source) => new Pattern(source, limits, options.regExp)),

    open(uri, schema, dialect, most) {
      const path = `${uri}#`;
      const resource = addResource(uri, schema, path, dialect);
      reader.read({ schema, resource, path });
      reader.readOn(most);
      return { schema, resource: roots.get(schema) ?? resource, path };
    },

    isRead: () => reader.isDone(),
    read: (location) => reader.read(location),

    finish() {
      reader.readOn();
      for (; followed < reader.references.length; followed++) {
        const { uri, resource, path } = reader.references[followed] as (typeof reader.references)[number];
        const target = library.resolve(uri, resource);
        if (!target) {
          refuse(new InvalidSchema(path, 'reference', uri));
          continue;
        }
        reader.read(target); // a place that no keyword calls a schema may not have been read
        reader.readOn();
      }
    },

    add(id, schema, around, path) {
      const resource = addResource(resolveUri(around.uri, id), schema, path, around.dialect);
      roots.set(schema, resource);
      return resource;
    },

    check(location) {
      let check: Check | undefined;
      return (data, run, seen) => {
        if (!check) {
          reader.read(location);
          check = compileNode(library, { ...location, resource: roots.get(location.schema) ?? location.resource });
        }
        return check(data, run, seen);
      };
    },

    shared(location) {
      let check = checks.get(location.path);
      if (!check) checks.set(location.path, (check = library.check(location)));
      return check;
    },

    resolve(reference, from) {
      const [uri, fragment] = splitFragment(resolveUri(from.uri, reference));
      const resource = uri === from.uri ? from : known(resources, uri, () => load(uri, from.dialect));
      if (!resource || (fragment && !fragment.startsWith('/'))) return resource && known(resource.anchors, fragment);
      return library.locate(fragment, { schema: resource.root, resource, path: resource.path });
    },

    locate(pointer, from) {
      let { schema, resource, path } = from;
      for (const step of steps(pointer)) {
        schema = typeof schema === 'object' ? own((schema ?? {}) as JsonObject, step) : undefined;
        if (isObject(schema) && own(schema, resource.dialect.id) !== undefined && !roots.has(schema)) reader.readOn();
        resource = roots.get(schema) ?? resource;
        path = stepInto(path, step);
      }
      return schema === undefined ? undefined : { schema, resource, path };
    },
  };
  const reader = readerOf(library);

  /** Looks something up, and again when all has been read. */
  function known<T>(map: ReadonlyMap<string, T>, name: string, load?: () => T | undefined): T | undefined {
    const found = map.get(name) ?? load?.();
    if (!found) reader.readOn();
    return found ?? map.get(name);
  }

  function load(uri: string, dialect: Dialect): Resource | undefined {
    const schema = referenceTo(uri);
    return schema === undefined ? undefined : library.open(uri, schema, dialect, Infinity).resource;
  }

  function referenceTo(uri: string): unknown {
    return options.references?.get(uri) ?? options.references?.get(`${uri}#`);
  }

  function addResource(uri: string, root: unknown, path: string, around: Dialect): Resource {
    const named = isObject(root) ? own(root, '$schema') : undefined;
    const dialect = typeof named === 'string' ? dialectNamed(named, referenceTo(named.replace(/#$/, ''))) : around;
    if (!dialect) throw new InvalidSchema(path, 'vocabulary');
    const resource: Resource = { uri, root, path, dialect, anchors: new Map() };
    resources.set(uri, resource);
    return resource;
  }

  return library;
}

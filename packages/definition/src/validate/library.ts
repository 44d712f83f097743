import { steps } from '../pointer.ts';
import { dialectNamed, type Dialect } from './dialect.ts';
import { InvalidSchema, ValidationLimit } from './faults.ts';
import type { Check } from './keyword.ts';
import { memo } from './memo.ts';
import { compileNode } from './node.ts';
import { Pattern } from './pattern/pattern.ts';
import type { CompileOptions, Limits } from './port.ts';
import type { Location, Resource } from './resource.ts';
import { scan, stepInto } from './scan.ts';
import { resolveUri, splitFragment } from './uri.ts';
import { isObject, own, type JsonObject } from './values.ts';

/** Everything that one schema and the references it uses consist of. */
export interface Library {
  readonly options: CompileOptions;
  readonly limits: Limits;
  /** Reads a whole document, then follows its references; what they lead to is read in turn. */
  open(uri: string, schema: unknown, dialect: Dialect): Location;
  /** A part of a document that has an `$id`. */
  add(id: string, schema: JsonObject, around: Resource, path: string): Resource;
  /** Whether a schema object is met for the first time. */
  isNew(schema: JsonObject): boolean;
  pattern(source: string): Pattern;
  /** The check of a schema, compiled when it is first used. */
  check(location: Location): Check;
  /** The same for what a reference leads to: one check for all references to it, so that recursion ends. */
  shared(location: Location): Check;
  /** Where a reference leads, seen from a resource. */
  resolve(reference: string, from: Resource): Location | undefined;
  /** What a JSON pointer leads to. */
  locate(pointer: string, from: Location): Location | undefined;
}

export function libraryOf(options: CompileOptions, limits: Limits): Library {
  const met = new Set<unknown>();
  const roots = new Map<unknown, Resource>();
  const resources = new Map<string, Resource>();
  const checks = new Map<string, Check>();

  const library: Library = {
    options,
    limits,
    pattern: memo((source) => new Pattern(source, limits, options.regExp)),

    open(uri, schema, dialect) {
      const path = `${uri}#`;
      const resource = addResource(uri, schema, path, dialect);
      read({ schema, resource, path });
      return { schema, resource: roots.get(schema) ?? resource, path };
    },

    add(id, schema, around, path) {
      const resource = addResource(resolveUri(around.uri, id), schema, path, around.dialect);
      roots.set(schema, resource);
      return resource;
    },

    isNew(schema) {
      const isNew = !met.has(schema);
      if (met.add(schema).size > limits.nodes) throw new ValidationLimit('nodes');
      return isNew;
    },

    check({ schema, resource, path }) {
      let check: Check | undefined;
      return (data, run, seen) => {
        check ??= compileNode(library, { schema, resource: roots.get(schema) ?? resource, path });
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
      const resource = uri === from.uri ? from : (resources.get(uri) ?? load(uri, from.dialect));
      if (!resource || (fragment && !fragment.startsWith('/'))) return resource?.anchors.get(fragment);
      return library.locate(fragment, { schema: resource.root, resource, path: resource.path });
    },

    locate(pointer, from) {
      let { schema, resource, path } = from;
      for (const step of steps(pointer)) {
        schema = typeof schema === 'object' ? own((schema ?? {}) as JsonObject, step) : undefined;
        resource = roots.get(schema) ?? resource;
        path = stepInto(path, step);
      }
      if (schema === undefined) return undefined;
      const found = { schema, resource, path };
      if (!met.has(schema)) read(found); // a place that no keyword calls a schema
      return found;
    },
  };

  function read(location: Location): void {
    for (const { reference, resource, path } of scan(library, location)) {
      if (!library.resolve(reference, resource)) throw new InvalidSchema(path, 'reference');
    }
  }

  function load(uri: string, dialect: Dialect): Resource | undefined {
    const schema = referenceTo(uri);
    return schema === undefined ? undefined : library.open(uri, schema, dialect).resource;
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

import { pointer } from '../pointer.ts';
import { InvalidSchema, ValidationLimit } from './faults.ts';
import type { Library } from './library.ts';
import type { Location, Resource } from './resource.ts';
import { splitFragment } from './uri.ts';
import { isObject, own, type JsonObject } from './values.ts';

/** One more step of a `schemaPath`: escaped and URI-encoded, as ajv does, but for the `$` of keywords. */
export function stepInto(path: string, name: string): string {
  return `${path}/${/^[\w$-]+$/.test(name) ? name : encodeURIComponent(pointer(name).slice(1))}`;
}

/**
 * Reads a schema once, before anything is compiled: checks the form of every keyword and finds identifiers and anchors.
 * @returns its references, to be followed when the whole document is known
 */
export function scan(library: Library, location: Location): (Location & { reference: string })[] {
  const references: (Location & { reference: string })[] = [];
  let depth = 0;

  function visit(schema: unknown, around: Resource, path: string): void {
    if (typeof schema === 'boolean') return;
    if (!isObject(schema)) throw new InvalidSchema(path, 'not-a-schema');
    if (!library.isNew(schema)) return;
    if (++depth > library.limits.depth) throw new ValidationLimit('depth');
    const resource = identify(schema, around, path);
    for (const name of Object.keys(schema)) {
      const keyword = resource.dialect.keywords.get(name);
      const value = schema[name];
      if (!keyword || value === undefined) continue;
      const place = `${path}/${name}`;
      if (!keyword.takes.is(value)) throw new InvalidSchema(place, name.startsWith('pattern') ? 'pattern' : 'keyword');
      if (/^\$.*nchor$/.test(name))
        resource.anchors.set(String(value), { schema, resource, path, isDynamic: name !== '$anchor' });
      if (/^\$.*ef$/.test(name)) references.push({ reference: String(value), schema, resource, path: place });
      keyword.takes.schemas?.(value, (inner, step) => visit(inner, resource, step === undefined ? place : stepInto(place, step)));
    }
    depth--;
  }

  /** The resource that a schema belongs to: its own where it has an `$id`. */
  function identify(schema: JsonObject, around: Resource, path: string): Resource {
    const id = own(schema, '$id');
    const isOld = around.dialect.draft === 'draft-07';
    // draft-07: what stands beside `$ref` is ignored, and an `$id` that is only a fragment is an anchor
    if (typeof id !== 'string' || (isOld && Object.hasOwn(schema, '$ref'))) return around;
    const [uri, fragment] = splitFragment(id);
    const resource = uri ? library.add(uri, schema, around, path) : around;
    if (isOld && fragment) resource.anchors.set(fragment, { schema, resource, path, isDynamic: false });
    return resource;
  }

  visit(location.schema, location.resource, location.path);
  return references;
}

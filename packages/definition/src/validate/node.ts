import { merge, type Evaluated } from './evaluated.ts';
import type { Check, Keyword } from './keyword.ts';
import type { Library } from './library.ts';
import { Place } from './place.ts';
import type { Location } from './resource.ts';
import { kindOf, own, type JsonObject, type Kind } from './values.ts';

/** One keyword of one schema, ready to run. */
interface Part {
  readonly on: Kind | undefined;
  readonly check: Check;
}

/** Makes the check of a schema: its keywords, in the order of the table, for the kinds of data they are about. */
export function compileNode(library: Library, location: Location): Check {
  const { schema, resource, path } = location;
  if (schema === true) return () => true;
  if (schema === false) return (_data, run) => run.fail(`${path}/false schema`, 'false schema', {});
  const keywords = keywordsOf(location);
  const parts = keywords.flatMap(({ name, on, compile }): Part[] => {
    const check = compile?.(own(schema as JsonObject, name), new Place(library, location, name));
    return check ? [{ on, check }] : [];
  });
  const isRoot = resource.root === schema;
  // these see what this schema and its own subschemas have looked at, and nothing of what stands around it
  const isClosed = keywords.some(({ name }) => name.startsWith('unevaluated'));
  return (data, run, around) => {
    run.enter();
    if (isRoot) run.scope.push(resource);
    const seen: Evaluated | undefined = isClosed ? new Set() : around;
    const kind = kindOf(data);
    const ok = run.every(parts, ({ on, check }) => (on !== undefined && on !== kind) || check(data, run, seen));
    if (isClosed && seen) merge(around, seen);
    if (isRoot) run.scope.pop();
    run.leave();
    return ok;
  };
}

/** The keywords that a schema has. In draft-07 a `$ref` stands alone. */
function keywordsOf({ schema, resource }: Location): readonly Keyword[] {
  const { draft, keywords } = resource.dialect;
  const found = [...keywords.values()].filter(({ name }) => own(schema as JsonObject, name) !== undefined);
  const references = found.filter(({ name }) => name === '$ref');
  return draft === 'draft-07' && references.length > 0 ? references : found;
}

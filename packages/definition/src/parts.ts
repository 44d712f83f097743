import { isArray, isObject, own, type Json } from './json.ts';
import { pointer } from './pointer.ts';
import type { Part, Source } from './source.ts';

/** Words that bring in other schemas. */
const opening = ['$ref', '$dynamicRef', 'allOf'];

/** Opens references and `allOf`: everything that always applies, outermost first. Loops are cut. */
export function expand(source: Source, roots: readonly Part[]): readonly Part[] {
  // Most places say all there is to say themselves.
  const [only] = roots;
  if (only && roots.length === 1 && !opening.some((word) => Object.hasOwn(only.schema, word))) return roots;
  const found: Part[] = [];
  const seen = new Set<string>();
  // What waits, the next one last: what lies deep never fills the stack.
  const waiting = [...roots].reverse();
  for (let part = waiting.pop(); part; part = waiting.pop()) {
    if (seen.has(part.location)) continue;
    seen.add(part.location);
    const reference = own(part.schema, '$ref') ?? own(part.schema, '$dynamicRef');
    const target = typeof reference === 'string' ? source.resolve(reference, part.location) : undefined;
    // In draft-07 a reference hides its neighbours.
    if (!(target && source.draft === 'draft-07')) found.push(part);
    const { location } = part;
    const all = own(part.schema, 'allOf');
    const inside = isArray(all) ? all.map((schema, i) => ({ schema, location: location + pointer('allOf', i) })) : [];
    for (const { schema, location: at } of inside.reverse()) if (isObject(schema)) waiting.push({ schema, location: at });
    if (target) waiting.push(target);
  }
  return found;
}

/** The schemas of one child of a place; undefined when nothing is said of it, or when it is forbidden. */
export function subparts(
  source: Source,
  parts: readonly Part[],
  kind: 'property' | 'item',
  key: string | number,
): Part[] | undefined {
  const found: Part[] = [];
  for (const part of parts) {
    const said = kind === 'property' ? property(source, part, String(key)) : item(source, part, Number(key));
    for (const [schema, location, unsure] of said) {
      if (unsure) found.push({ schema: {}, location: `~${location}`, unsure });
      else if (schema === false) return undefined;
      else if (isObject(schema)) found.push({ schema, location });
      else if (schema === true) found.push({ schema: {}, location });
    }
  }
  return found.length > 0 ? found : undefined;
}

/** The schemas of a member without a name: of further members, else of those that fit the first pattern. */
export function unnamed(parts: readonly Part[]): Part[] | undefined {
  const further = parts.flatMap(({ schema, location }) =>
    object(own(schema, 'additionalProperties'), location + pointer('additionalProperties')),
  );
  if (further.length > 0) return further;
  const named = parts.flatMap(({ schema, location }) => {
    const patterns = own(schema, 'patternProperties');
    const [pattern, value] = (isObject(patterns) ? Object.entries(patterns) : [])[0] ?? [];
    return pattern === undefined ? [] : object(value, location + pointer('patternProperties', pattern));
  });
  return named.length > 0 ? named : undefined;
}

function object(schema: Json | undefined, location: string): Part[] {
  return isObject(schema) ? [{ schema, location }] : [];
}

type Said = [schema: Json, location: string, unsure?: true][];

function property(source: Source, { schema, location }: Part, key: string): Said {
  const found: Said = [];
  const properties = own(schema, 'properties');
  if (isObject(properties) && Object.hasOwn(properties, key))
    found.push([properties[key] as Json, location + pointer('properties', key)]);
  const patterns = own(schema, 'patternProperties');
  if (isObject(patterns)) {
    for (const [pattern, value] of Object.entries(patterns)) {
      const here = location + pointer('patternProperties', pattern);
      const fits = source.fits(key, pattern);
      if (fits !== false) found.push(fits ? [value, here] : [value, here, true]);
    }
  }
  const further = own(schema, 'additionalProperties');
  if (found.length === 0 && further !== undefined) found.push([further, location + pointer('additionalProperties')]);
  return found;
}

function item(source: Source, { schema, location }: Part, index: number): Said {
  const tupleWord = source.draft === 'draft-07' ? 'items' : 'prefixItems';
  const tuple = own(schema, tupleWord);
  if (isArray(tuple) && index < tuple.length) return [[tuple[index] as Json, location + pointer(tupleWord, index)]];
  const restWord = isArray(own(schema, 'items')) ? 'additionalItems' : 'items';
  const rest = own(schema, restWord);
  return rest === undefined || isArray(rest) ? [] : [[rest, location + pointer(restWord)]];
}

import type { Definition } from '../definition.ts';
import { isArray, type Json, type JsonObject } from '../json.ts';
import type { Node } from '../node.ts';
import { Conditions, rowOf } from './conditions.ts';
import { all, within, type Expression } from './expression.ts';
import { optional, ruleAt } from './rules.ts';
import { strip } from './strip.ts';

/**
 * A resolved definition as pure JSON Schema 2020-12 with the same verdicts, for ajv, objecttypes and types.
 * A field that is not asked may be absent and is not judged; unknown properties are allowed.
 * @param level `draft`: what is there is right. `complete`: moreover all that is needed is there.
 * @param asOf the day on which is judged, `YYYY-MM-DD`.
 */
export function plainSchema(definition: Definition, { level, asOf }: { level: 'draft' | 'complete'; asOf: string }): JsonObject {
  const conditions = new Conditions(definition, asOf);
  const rules: Json[] = [];
  /** @param asked whether it is asked now; @param offered whether it is part of the form. */
  const walk = (node: Node, path: readonly string[], asked: Expression, offered: boolean, around: ReadonlySet<string>) => {
    const here = path.length === 0 ? asked : all([asked, conditions.own(node, path)]);
    const part = offered && node.word('x-present') !== false;
    const rest = path.slice(rowOf(path).length);
    const rule = (when: Expression, then: Json) => {
      const made = ruleAt(path, when, then);
      if (made !== undefined) rules.push(made);
    };
    if (path.length > 0 && node.word('x-visible-when') !== undefined)
      rule(here, optional(rest, strip(node.roots[0]?.schema ?? {}, part || level === 'draft' ? level : 'out')));
    if (level === 'complete' && part) {
      const required = node.word('x-required');
      if (required !== undefined && required !== false)
        rule(all([here, conditions.expression(required, rowOf(path))]), present(definition, node, path, rest));
      if (node.word('x-must-be-true') === true) rule(here, optional(rest, { not: { const: false } }));
    }
    // A schema that comes back to itself says nothing of ours further on.
    if (node.parts.some(({ location }) => around.has(location))) return;
    const inner = new Set([...around, ...node.parts.map(({ location }) => location)]);
    for (const key of node.keys) {
      const child = node.property(key);
      if (child) walk(child, [...path, key], here, part, inner);
    }
    const item = node.types?.includes('array') ? node.item(0) : undefined;
    if (item) walk(item, [...path, '*'], here, part, inner);
  };
  walk(definition.root, [], true, true, new Set());
  const { $id: _, allOf, ...plain } = strip(definition.schema as JsonObject, level);
  return {
    ...plain,
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    allOf: [true, ...(isArray(allOf) ? allOf : []), ...rules],
  };
}

/** An answer is there, and is not an empty list; or it was declined. */
function present(definition: Definition, node: Node, path: readonly string[], rest: readonly string[]): Json {
  const there = within(rest, node.types?.includes('array') ? { minItems: 1 } : {});
  const id = node.text('x-id');
  // Leaving an answer out is known at the root, so a rule about it cannot stand inside a row.
  if (node.word('x-declinable') !== true || definition.about === undefined || id === undefined || path.includes('*'))
    return there;
  return { anyOf: [there, within([definition.about, id, 'left'], { const: 'rather-not-say' })] };
}

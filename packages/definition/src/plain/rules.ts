import type { Json } from '../json.ts';
import { startsWith } from './conditions.ts';
import { cases, schemaOf, type Expression } from './expression.ts';

/**
 * The rule that what is at a way must match a schema when a condition holds: `if … then …`, inside the items of every repeating
 * group on the way. What the condition reads outside a row is asked outside it. Undefined when it never holds.
 * @param then a schema of the innermost row, or of the document where the way leads into none.
 */
export function ruleAt(path: readonly string[], when: Expression, then: Json): Json | undefined {
  const rows = [[], ...path.flatMap((step, i) => (step === '*' ? [path.slice(0, i + 1)] : []))];
  return ruled(rows, 0, when, then);
}

function ruled(rows: readonly (readonly string[])[], at: number, when: Expression, then: Json): Json | undefined {
  const here = rows[at] ?? [];
  const next = rows[at + 1];
  if (!next) return when === false ? undefined : when === true ? then : { if: schemaOf(when, here), then };
  const rules = cases(when, (test) => !startsWith(test.path, next)).flatMap(({ outside, left }): Json[] => {
    const inner = ruled(rows, at + 1, left, then);
    if (inner === undefined) return [];
    const rule = inRows(next.slice(here.length), inner);
    return [outside === true ? rule : { if: schemaOf(outside, here), then: rule }];
  });
  return rules.length <= 1 ? rules[0] : { allOf: rules };
}

/** Where rows stand at the end of a way, each matches. */
function inRows(path: readonly string[], schema: Json): Json {
  return path.reduceRight<Json>((inner, step) => (step === '*' ? { items: inner } : { properties: { [step]: inner } }), schema);
}

/** Where the value at a way is there, it matches. */
export function optional(path: readonly string[], schema: Json): Json {
  return inRows(path, schema);
}

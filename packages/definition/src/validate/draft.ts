import { draftNamed } from './dialect.ts';
import { keywords } from './keywords/index.ts';
import type { CompileOptions, Draft } from './port.ts';
import { isObject, own } from './values.ts';

/** The draft of a schema: what its `$schema` says, else the option, else what its keywords show, else 2020-12. */
export function draftOf(schema: unknown, options: Pick<CompileOptions, 'draft'> = {}): Draft {
  const named = isObject(schema) ? own(schema, '$schema') : undefined;
  if (typeof named === 'string') return draftNamed(named);
  return options.draft ?? (isOld(schema) ? 'draft-07' : '2020-12');
}

const shapes = new Map(keywords.map(({ name, takes }) => [name, takes]));

/** Whether a schema uses what 2020-12 has no more: `additionalItems`, `dependencies`, or a list as `items`. */
function isOld(root: unknown): boolean {
  const schemas = new Set([root]);
  // A set goes on with what is added to it meanwhile, however deep that lies.
  for (const schema of schemas) {
    if (!isObject(schema)) continue;
    for (const name of Object.keys(schema)) {
      const value = schema[name];
      if (name === 'additionalItems' || name === 'dependencies' || (name === 'items' && Array.isArray(value))) return true;
      const shape = shapes.get(name);
      if (shape?.is?.(value) !== false) shape?.schemas?.(value, (inner) => schemas.add(inner));
    }
  }
  return false;
}

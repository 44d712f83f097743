import { isArray, isObject, own, put, type Json, type JsonObject, type Node, type Part } from '@wegwijs/definition';
import type { Group } from './group.ts';
import { follow } from './observe.ts';

/** A place with the branches that apply to the present value of an object (`if/then/else`, `dependentSchemas`). */
export function branchesOf(node: Node, group: Group): Node {
  const chosen: Part[] = [];
  let here = node;
  // A branch may bring further branches; each is looked at once, so this ends.
  for (let seen = 0; seen < here.conditionals.length && seen < 200; seen++) {
    const { test, then, otherwise } = here.conditionals[seen] as Node['conditionals'][number];
    const holds = typeof test === 'string' ? group.member(test) !== undefined : passes(test, group);
    const branch = (holds ? then : otherwise).filter(({ location }) => !chosen.some((one) => one.location === location));
    if (branch.length === 0) continue;
    chosen.push(...branch);
    here = node.with(chosen);
  }
  return here;
}

/** Whether the present value calls for a member by this name (`dependentRequired`). */
export function calledFor(group: Group, key: string): boolean {
  return group.node.parts.some(({ schema }) => {
    const dependents = own(schema, 'dependentRequired') ?? own(schema, 'dependencies');
    if (!isObject(dependents)) return false;
    return Object.entries(dependents).some(
      ([name, keys]) => isArray(keys) && keys.includes(key) && group.member(name) !== undefined,
    );
  });
}

/** Judges an `if` on just the members that it speaks of, so that other fields do not touch it. */
function passes(test: Part, group: Group): boolean {
  const names = mentions(test.schema, 0);
  const value: Record<string, Json> = {};
  for (const name of names ?? []) {
    const member = group.member(name);
    if (member !== undefined) put(value, name, member);
  }
  try {
    return group.form.validator(test.location).check(names ? value : (group.value.value ?? {}));
  } catch {
    follow(group.form.judging.rounds);
    return false;
  }
}

/** The names of the members that decide about a schema; undefined when any may. */
function mentions(schema: JsonObject, depth: number): Set<string> | undefined {
  const names = new Set<string>();
  for (const [word, said] of Object.entries(schema)) {
    if (word === 'properties' && isObject(said)) Object.keys(said).forEach((key) => names.add(key));
    else if (word === 'required' && isArray(said)) said.forEach((key) => names.add(String(key)));
    else if (['allOf', 'anyOf', 'oneOf'].includes(word) && isArray(said)) {
      for (const inner of said) if (!merge(names, inner, depth)) return undefined;
    } else if (['not', 'if', 'then', 'else'].includes(word)) {
      if (!merge(names, said, depth)) return undefined;
    } else if (!['type', 'title', 'description', '$comment'].includes(word)) return undefined;
  }
  return names;
}

function merge(names: Set<string>, schema: Json, depth: number): boolean {
  if (!isObject(schema)) return typeof schema === 'boolean';
  const inner = depth > 20 ? undefined : mentions(schema, depth + 1);
  inner?.forEach((name) => names.add(name));
  return inner !== undefined && own(schema, '$ref') === undefined;
}

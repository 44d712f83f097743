// Documents to judge, of the intake unless another kind is named: complete ones, and all that can be made of them by changing some of it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  choices,
  Definition,
  fromEntries,
  isArray,
  isObject,
  own,
  resolve,
  type Json,
  type JsonObject,
  type Node,
} from '@wegwijs/definition';
import { sources } from './tools/schema-files.ts';

/** The statutory base of the intake. */
export const base: JsonObject = baseOf('intake');

/** The statutory base of a kind. */
export function baseOf(kind: string): JsonObject {
  const source = sources.get(kind);
  if (!source) throw new Error(`There is no kind ${kind}`);
  return source.base;
}

/** The form of a gemeente by its id; the base for no id. */
export function configuration(id?: string, kind = 'intake'): Definition {
  const source = sources.get(kind);
  const names = source?.configurations.find((one) => one.id === id)?.layers ?? [];
  const { definition, origins } = resolve(
    baseOf(kind),
    names.flatMap((name) => source?.layers.get(name) ?? []),
  );
  return new Definition(definition, { origins });
}

const folders = join(import.meta.dirname, 'golden');

/** The kinds of which there are documents that are complete everywhere. */
export const goldenKinds: readonly string[] = readdirSync(folders).sort();

/** The documents that are complete everywhere, by name. */
export function golden(kind = 'intake'): ReadonlyMap<string, JsonObject> {
  const folder = join(folders, kind);
  const files = readdirSync(folder).sort();
  return new Map(
    files.map((file) => [file.replace(/\.json$/, ''), JSON.parse(readFileSync(join(folder, file), 'utf8')) as JsonObject]),
  );
}

/** A field of a definition and the way to it, `*` for each row. */
export interface Place {
  readonly path: readonly string[];
  readonly node: Node;
}

/** Every field of a definition. */
export function placesOf(definition: Definition): Place[] {
  const found: Place[] = [];
  const walk = (node: Node, path: readonly string[]) => {
    if (path.length > 0) found.push({ path, node });
    for (const key of node.keys) {
      const child = node.property(key);
      if (child) walk(child, [...path, key]);
    }
    const item = node.types?.includes('array') ? node.item(0) : undefined;
    if (item) walk(item, [...path, '*']);
  };
  walk(definition.root, []);
  return found;
}

const odd: readonly Json[] = [
  null,
  '',
  'x',
  0,
  -1,
  3.5,
  true,
  false,
  [],
  {},
  [null],
  { a: 1 },
  ['x', 'x'],
  '2026-02-30',
  'assen:x',
];
const good: readonly Json[] = [
  '2026-05-05',
  'ti',
  'NL',
  '1980',
  2,
  5,
  2020,
  2024,
  true,
  false,
  [{ id: 'r1' }],
  [{ id: 'r1' }, { id: 'r2' }],
];

/** What may come to stand in a place: a choice, what fits its type, or anything else. */
export function valuesFor({ node }: Place): Json[] {
  const listed = choices(node)?.options.map(({ value }) => value) ?? [];
  const item = node.types?.includes('array') ? node.item(0) : undefined;
  const several = item ? (choices(item)?.options.map(({ value }) => [value]) ?? []) : [];
  const fitting = good.filter((value) => node.types?.includes(typeOf(value)) ?? true);
  return [...listed, ...several, ...fitting, ...odd];
}

function typeOf(value: Json): 'array' | 'string' | 'integer' | 'boolean' {
  return isArray(value) ? 'array' : typeof value === 'number' ? 'integer' : (typeof value as 'string' | 'boolean');
}

/** A document with another value in a place, in the row of that number; undefined takes it out. What stands in the way goes. */
export function withValue(value: Json | undefined, path: readonly string[], row: number, to: Json | undefined): Json | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return to;
  if (step === '*') {
    const rows = isArray(value) ? value : [];
    const at = Math.min(row, rows.length);
    const made = withValue(rows[at] ?? { id: `r${at}` }, rest, row, to);
    return made === undefined ? rows.toSpliced(at, 1) : rows.toSpliced(at, 1, made);
  }
  const object = isObject(value) ? value : {};
  const made = withValue(own(object, step), rest, row, to);
  const others = Object.entries(object).filter(([key]) => key !== step);
  return fromEntries(made === undefined ? others : [...others, [step, made]]);
}

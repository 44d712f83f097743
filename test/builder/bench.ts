// What the tests of the builder begin with: the real rules, the intake of a gemeente, a small law.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { Builder, emptyDesign, type BuilderOptions, type Command, type Design, type Person } from '@wegwijs/builder';
import { fromEntries, isObject, own, type Json, type JsonObject, type Layer } from '@wegwijs/definition';
import { law as bare } from '../../packages/definition/test/law.ts';
import { schemas, sources } from '../tools/schema-files.ts';

const read = (file: string) => JSON.parse(readFileSync(join(schemas, file), 'utf8')) as JsonObject;

/** The meta-schemas by their `$id`. */
export const rules: ReadonlyMap<string, JsonObject> = new Map(
  globSync('meta/*.schema.json', { cwd: schemas }).map((file) => [String(read(file)['$id']), read(file)]),
);

/** Data of `schemas/language`. */
export const language = (name: string): JsonObject => read(`language/${name}.json`);

/** The small law as our dialect wants it: every node with a title and a place. */
export const law: JsonObject = told(bare);

function told(node: JsonObject): JsonObject {
  const properties = own(node, 'properties');
  if (!isObject(properties)) return node;
  const members = Object.entries(properties).map(([name, child], i): [string, Json] => {
    if (!isObject(child) || child['x-id'] === undefined) return [name, child];
    const items = isObject(child['items']) ? { items: told(child['items']) } : {};
    return [name, { title: String(child['x-id']), 'x-order': 10 * (i + 1), ...told(child), ...items }];
  });
  return { ...node, properties: fromEntries(members) };
}

export const editor: Person = { id: 'p1', roles: ['editor'] };
export const translator: Person = { id: 'p2', roles: ['translator'] };
export const approver: Person = { id: 'p3', roles: ['approver'] };
export const reader: Person = { id: 'p4', roles: ['reader'] };

/** A layer of a town over the small law. */
export const town = (more: Partial<Layer> = {}): Layer =>
  ({ ...emptyDesign({ layer: 'town', title: 'Stad', authority: 'municipality', for: { id: 'law', version: '2026.1.0' } }).layer, ...more }); // prettier-ignore

/** A builder over the small law. */
export function small(layer: Partial<Layer> = {}, more: Partial<BuilderOptions> = {}): Builder {
  return new Builder({ base: law, rules, design: { layer: town(layer), texts: {} }, person: editor, ...more });
}

/** All that a gemeente begins with, of one kind of document. */
export function givenOf(gemeente: string, kind = 'intake'): Omit<BuilderOptions, 'person'> {
  const source = sources.get(kind)!;
  const names = source.configurations.find(({ id }) => id === gemeente)!.layers;
  const catalogues = [...source.catalogues.values()].flat();
  const layer = source.layers.get(names.at(-1)!)!;
  const own = catalogues.filter((one) => one.for === layer.layer);
  return {
    base: source.base,
    rules,
    above: names.slice(0, -1).map((name) => source.layers.get(name)!),
    catalogues: catalogues.filter((one) => one.for === kind || names.slice(0, -1).includes(one.for)),
    others: new Map([...sources].map(([id, { base }]) => [id, base])),
    design: { layer, texts: Object.fromEntries(own.map((one) => [one.language, one])) },
  };
}

/** A builder over the form of a gemeente. */
export const assen = (person: Person = editor): Builder => new Builder({ ...givenOf('assen'), person });

/** Carries commands out that must not be refused. */
export function make(builder: Builder, ...commands: Command[]): Builder {
  for (const command of commands) {
    const answer = builder.execute(command);
    if (!answer.may) throw new Error(`${JSON.stringify(command)}: ${JSON.stringify(answer.why)}`);
  }
  return builder;
}

/** Why a command is refused; undefined when it is not. */
export const why = (builder: Builder, command: Command): string | undefined => {
  const answer = builder.may(command);
  return answer.may ? undefined : answer.why.code;
};

/** A design as bytes. */
export const bytes = (design: Design): string => JSON.stringify(design);

/** A question that asks for a short text. */
export const textQuestion = (title: string, more: JsonObject = {}) => ({ schema: { title, type: 'string', maxLength: 100, ...more } as { [word: string]: Json } }); // prettier-ignore

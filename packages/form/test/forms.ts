import { Definition, formats, resolve, type Json, type JsonObject, type Layer } from '@wegwijs/definition';
import { Alternatives, Form, Group, Leaf, Rows, Tuple, type Field, type FormOptions } from '../src/index.ts';

/** The day on which the tests judge. */
export const today = '2026-09-01';

/** A form of a schema, with ids `id1`, `id2`, … for new rows. */
export function formOf(schema: Json, value?: Json, options: Partial<FormOptions> = {}): Form {
  return formWith(new Definition(schema), value, options);
}

/** The same of a definition that is there already. */
export function formWith(definition: Definition, value?: Json, options: Partial<FormOptions> = {}): Form {
  let made = 0;
  return new Form(definition, {
    today,
    formats,
    newId: () => `id${++made}`,
    ...(value === undefined ? {} : { value }),
    ...options,
  });
}

/** A form of an object with these properties. */
export function formFor(properties: JsonObject, value?: Json, options: Partial<FormOptions> = {}): Form {
  return formOf({ type: 'object', properties }, value, options);
}

/** The national intake with layers laid over it, by the names of their folders. */
export async function intake(...names: string[]): Promise<Definition> {
  const base = (await json('/schemas/national/intake.definition.json')) as JsonObject;
  const layers = await Promise.all(names.map((name) => json(`/schemas/layers/${name}/intake.layer.json`)));
  const { definition, origins } = resolve(base, layers as unknown as Layer[]);
  return new Definition(definition, { origins });
}

async function json(address: string): Promise<Json> {
  return (await (await fetch(address)).json()) as Json;
}

function at<T extends Field>(form: Form, pointer: string, is: (field: Field | undefined) => field is T): T {
  const field = form.field(pointer);
  if (!is(field)) throw new Error(`another kind of field, or none, at "${pointer}"`);
  return field;
}

export const leaf = (form: Form, pointer: string): Leaf => at(form, pointer, (field) => field instanceof Leaf);
export const group = (form: Form, pointer: string): Group => at(form, pointer, (field) => field instanceof Group);
export const rows = (form: Form, pointer: string): Rows => at(form, pointer, (field) => field instanceof Rows);
export const tuple = (form: Form, pointer: string): Tuple => at(form, pointer, (field) => field instanceof Tuple);
export const alternatives = (form: Form, pointer: string): Alternatives =>
  at(form, pointer, (field) => field instanceof Alternatives);

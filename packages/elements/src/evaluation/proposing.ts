import { Definition, at, fromEntries, isObject, own, type Json, type JsonObject } from '@wegwijs/definition';
import { inside } from '@wegwijs/definition/evaluation';
import { Form, Group, type Field } from '@wegwijs/form';
import { fieldsOf } from '../fields/fields-of.ts';
import type { Scene } from '../scene.ts';

/** What is not asked of who proposes: it follows from who that is and when. */
const notAsked = ['id', 'item', 'on', 'by', 'answer', 'reason', 'answeredOn'];

/** A finding being written apart, so that nobody sees half of one: the fields of a row, with the goals and activities of the plan to choose from. */
export class Proposing {
  readonly form: Form;
  readonly #begin: JsonObject;
  #scene: { readonly of: Scene; readonly scene: Scene } | undefined;

  /** @param plan the development plan as who looks sees it. */
  constructor(page: JsonObject, plan: Json | undefined, begin: JsonObject, today: string, newId: () => string) {
    this.#begin = begin;
    this.form = new Form(new Definition(schemaFor(page, plan)), { value: begin, today, newId, prefix: 'proposal-' });
  }

  /** What is asked. */
  get fields(): readonly Field[] {
    const { root } = this.form;
    return root instanceof Group ? fieldsOf(root) : [];
  }

  /** The words are those of the row in the definition: its fields have the same ids. */
  scene(page: Scene): Scene {
    if (this.#scene?.of !== page)
      this.#scene = { of: page, scene: { ...page, form: this.form, definition: this.form.definition } };
    return this.#scene.scene;
  }

  /** The row, when enough is said. */
  row(id: string, by: string, on: string): JsonObject | undefined {
    const { value } = this.form;
    if (!isObject(value) || typeof own(value, 'text') !== 'string') return undefined;
    return { id, ...this.#begin, ...value, by, on };
  }
}

function schemaFor(page: JsonObject, plan: Json | undefined): JsonObject {
  const row = at(page, '/properties/findings/properties/items/items/properties');
  const fields = Object.entries(isObject(row) ? row : {})
    .filter(([name]) => !notAsked.includes(name))
    .map(([name, field]): [string, Json] => {
      const list = name === 'goalId' ? 'goals' : name === 'activityId' ? 'activities' : undefined;
      const { 'x-access': _, 'x-by': __, ...open } = isObject(field) ? field : {};
      return [name, list === undefined ? open : { ...open, ...choicesOf(plan, list) }];
    });
  return {
    ...{
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      'x-id': 'finding',
      title: 'finding',
      'x-terms': own(page, 'x-terms') ?? {},
    },
    ...{ $defs: own(page, '$defs') ?? {}, type: 'object', additionalProperties: true, properties: fromEntries(fields) },
  };
}

/** The rows of a list as choices; without any the field stays a text. */
function choicesOf(plan: Json | undefined, list: string): JsonObject {
  const rows = inside(plan, list, 'items');
  const options = (Array.isArray(rows) ? (rows as readonly Json[]) : []).filter(isObject).flatMap((row): Json[] => {
    const [id, title] = [own(row, 'id'), own(row, 'text') ?? own(row, 'title')];
    return typeof id === 'string' && typeof title === 'string' ? [{ const: id, title }] : [];
  });
  return options.length === 0 ? {} : { oneOf: options };
}

import type { Kind, Node } from '@wegwijs/definition';
import { Alternatives } from './alternatives.ts';
import type { Field } from './field.ts';
import type { Form } from './form.ts';
import { Group } from './group.ts';
import { kindAt } from './kind-at.ts';
import { Leaf } from './leaf.ts';
import { Rows } from './rows.ts';
import { Tuple } from './tuple.ts';

type Maker = new (form: Form, parent: Field | undefined, key: string, node: () => Node) => Field;

const makers: { readonly [kind in Kind]?: Maker } = {
  group: Group,
  map: Group,
  week: Group,
  rows: Rows,
  list: Rows,
  tuple: Tuple,
  alternatives: Alternatives,
};

/** Makes the field of a place: with others inside it, or with a value of its own. */
export function make(form: Form, parent: Field | undefined, key: string, node: () => Node): Field {
  return new (makers[kindAt(parent, node())] ?? Leaf)(form, parent, key, node);
}

import { equal, holds, isObject, type Definition, type Json, type Node } from '@wegwijs/definition';
import { Group, Rows, type Field, type Form } from '@wegwijs/form';

/** One way that a form may go at a condition: that it holds, or that it does not. */
export interface Branch {
  readonly id: string;
  /** The way to the field, `*` for each row. */
  readonly path: readonly string[];
  /** What the field then is. */
  readonly wants: 'shown' | 'hidden' | 'needed' | 'spare';
  readonly condition: Json;
  readonly holds: boolean;
}

/** Every branch of a definition. What a gemeente took out of the form has none. */
export function branchesOf(definition: Definition): Branch[] {
  const found: Branch[] = [];
  const walk = (node: Node, path: readonly string[]) => {
    if (node.word('x-present') === false) return;
    const { id } = node;
    const both = (condition: Json | undefined, wants: Branch['wants'], otherwise: Branch['wants']) => {
      if (!isObject(condition)) return;
      found.push({ id, path, wants, condition, holds: true }, { id, path, wants: otherwise, condition, holds: false });
    };
    both(node.word('x-visible-when'), 'shown', 'hidden');
    // What is needed whenever it is asked goes no two ways.
    if (!equal(node.word('x-required'), node.word('x-visible-when'))) both(node.word('x-required'), 'needed', 'spare');
    for (const key of node.keys) {
      const child = node.property(key);
      if (child && key !== definition.about) walk(child, [...path, key]);
    }
    const item = node.types?.includes('array') ? node.item(0) : undefined;
    if (item) walk(item, [...path, '*']);
  };
  walk(definition.root, []);
  return found;
}

/** The name by which a branch is known. */
export function nameOf({ id, wants }: Branch): string {
  return `${id} ${wants}`;
}

/** Whether a form goes that way now: where it stands in rows, in one of them. What it stands in must be asked. */
export function reaches(form: Form, branch: Branch): boolean {
  return fieldsAt(form, branch.path).some((field) => {
    const asked = field.parent?.visible.value ?? true;
    const here = branch.wants === 'needed' || branch.wants === 'spare' ? field.visible.value : asked;
    return here && holds(branch.condition, form.reader(field)) === branch.holds;
  });
}

function fieldsAt(form: Form, path: readonly string[]): Field[] {
  return path.reduce<Field[]>(
    (fields, step) =>
      fields.flatMap((field) => {
        if (field instanceof Rows) return step === '*' ? [...field.rows.value] : [];
        const child = field instanceof Group ? field.child(step) : undefined;
        return child ? [child] : [];
      }),
    [form.root],
  );
}

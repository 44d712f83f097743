import { members } from '@wegwijs/definition';
import { Group, type Field } from '@wegwijs/form';

/** The declared fields of an object, in their order; not the id of a row, nor what is known about answers. */
export function fieldsOf(group: Group): readonly Field[] {
  const { definition, about } = group.form;
  if (!definition.own) return group.node.keys.flatMap((key) => group.child(key) ?? []);
  const hidden = [...(group.parent === undefined && definition.about !== undefined ? [definition.about] : []), ...rowId(group)];
  return members(group.node, hidden).flatMap(({ path }) => {
    let field: Field | undefined = group;
    for (const step of path) field = field instanceof Group ? field.child(step) : undefined;
    return field && field !== about ? [field] : [];
  });
}

function rowId({ parent, node }: Group): string[] {
  return parent?.kind === 'rows' && node.property('id')?.word('readOnly') === true ? ['id'] : [];
}

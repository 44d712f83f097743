import { isObject, memberOf, own } from '@wegwijs/definition';
import { find, Rows, type Field } from '@wegwijs/form';
import type { Choosable } from '../../scene.ts';
import type { PlanStage } from '../plan-stage.ts';
import { rowsOf, textIn } from './list.ts';

/** What names a row, the first that it has. */
const naming = ['title', 'name', 'text', 'specific'];

/** What a field may refer to (`x-refers`): entries of the layers' lists, or rows of the document that the role that looks sees. */
export function choosable(
  { catalogues, forms }: Pick<PlanStage, 'catalogues' | 'forms'>,
  { node, form }: Field,
): readonly Choosable[] {
  const refers = node.text('x-refers');
  if (refers === undefined) return [];
  const [, kind] = refers.split('catalogue:');
  if (kind !== undefined) {
    const list = own(catalogues, kind);
    return Object.entries(isObject(list) ? list : {}).map(([id, entry]) => ({ id, title: titleOf(entry) ?? id }));
  }
  // What is written apart refers to the rows of the document that it is for.
  const list = find(forms.get(form.definition.name.id) ?? form, refers);
  return rowsOf(list instanceof Rows ? list : undefined).flatMap((row) => {
    const id = textIn(row, 'id') ?? row.key;
    const title = naming.map((key) => textIn(row, key)).find((text) => text !== undefined);
    return title === undefined ? [] : [{ id, title }];
  });
}

function titleOf(entry: unknown): string | undefined {
  const title = memberOf(entry, 'title');
  return typeof title === 'string' ? title : undefined;
}

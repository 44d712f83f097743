import { isSection } from '../../outline.ts';
import type { Field } from '../fields.ts';
import type { Rule } from '../rule.ts';

/** Two questions with the same label, where nothing around them tells them apart. */
export const labelDuplicate: Rule = {
  code: 'label.duplicate',
  severity: 'warning',
  check: (context) => {
    const first = new Map<string, string>();
    return [...context.fields.values()].flatMap((field) => {
      const label = normal(field.node.text('title') ?? '');
      if (label === '' || field.isItem || !field.present || isSection(field.node)) return [];
      const key = `${whole(field)} ${label}`;
      const other = first.get(key);
      if (other === undefined) first.set(key, field.id);
      return other === undefined ? [] : [{ ...context.place(field.id, 'title'), id: field.id, params: { field: other } }];
    });
  },
};

/** The group or row that a question stands in; the whole form for those that stand in a section. */
function whole({ around }: Field): string {
  const inner = around.at(-1);
  return !inner || isSection(inner.node) ? '' : inner.id;
}

/** A label without what does not change its meaning. */
export function normal(label: string): string {
  return label
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}{}]+/gu, ' ')
    .trim();
}

import { keyword } from '../keyword.ts';
import { otherItems } from '../list-items.ts';
import { schema } from '../shapes.ts';

export const items = keyword({
  name: 'items',
  takes: schema,
  on: 'array',
  draft: '2020-12',
  compile: (value, place) => otherItems(value, place.sibling('prefixItems'), place),
});

import { keyword } from '../keyword.ts';
import { otherItems } from '../list-items.ts';
import { schema } from '../shapes.ts';

/** Only has a meaning beside a list of schemas as `items`. */
export const additionalItems = keyword({
  name: 'additionalItems',
  takes: schema,
  on: 'array',
  draft: 'draft-07',
  compile: (value, place) => {
    const items = place.sibling('items');
    return Array.isArray(items) ? otherItems(value, items, place) : undefined;
  },
});

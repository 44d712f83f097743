import { keyword } from '../keyword.ts';
import { firstItems, otherItems } from '../list-items.ts';
import { schemaOrSchemas } from '../shapes.ts';

/** In draft-07 a list of schemas is for the first items, one each. */
export const itemsDraft07 = keyword({
  name: 'items',
  takes: schemaOrSchemas,
  on: 'array',
  draft: 'draft-07',
  compile: (value, place) => (Array.isArray(value) ? firstItems(value, place) : otherItems(value, undefined, place)),
});

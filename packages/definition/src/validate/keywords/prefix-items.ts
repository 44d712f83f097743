import { keyword } from '../keyword.ts';
import { firstItems } from '../list-items.ts';
import { schemas } from '../shapes.ts';

export const prefixItems = keyword({
  name: 'prefixItems',
  takes: schemas,
  on: 'array',
  draft: '2020-12',
  compile: firstItems,
});

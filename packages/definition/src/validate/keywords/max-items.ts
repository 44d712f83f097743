import { keyword } from '../keyword.ts';
import { count } from '../shapes.ts';

export const maxItems = keyword({
  name: 'maxItems',
  takes: count,
  on: 'array',
  compile: (limit, place) => (items, run) => items.length <= limit || place.fail(run, { limit }),
});

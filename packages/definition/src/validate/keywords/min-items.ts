import { keyword } from '../keyword.ts';
import { count } from '../shapes.ts';

export const minItems = keyword({
  name: 'minItems',
  takes: count,
  on: 'array',
  compile: (limit, place) => (items, run) => items.length >= limit || place.fail(run, { limit }),
});

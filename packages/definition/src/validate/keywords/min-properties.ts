import { keyword } from '../keyword.ts';
import { count } from '../shapes.ts';
import { namesOf } from '../values.ts';

export const minProperties = keyword({
  name: 'minProperties',
  takes: count,
  on: 'object',
  compile: (limit, place) => (data, run) => namesOf(data).length >= limit || place.fail(run, { limit }),
});

import { keyword } from '../keyword.ts';
import { lengthOf } from '../length.ts';
import { count } from '../shapes.ts';

export const maxLength = keyword({
  name: 'maxLength',
  takes: count,
  on: 'string',
  compile: (limit, place) => (text, run) => lengthOf(text) <= limit || place.fail(run, { limit }),
});

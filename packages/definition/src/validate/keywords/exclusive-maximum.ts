import { keyword } from '../keyword.ts';
import { number } from '../shapes.ts';

export const exclusiveMaximum = keyword({
  name: 'exclusiveMaximum',
  takes: number,
  on: 'number',
  compile: (limit, place) => (data, run) => data < limit || place.fail(run, { comparison: '<', limit }),
});

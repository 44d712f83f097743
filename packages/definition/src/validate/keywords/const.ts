import { equal } from '../equal.ts';
import { keyword } from '../keyword.ts';
import { anything } from '../shapes.ts';

export const constant = keyword({
  name: 'const',
  takes: anything,
  compile: (allowedValue, place) => (data, run) => equal(allowedValue, data, run) || place.fail(run, { allowedValue }),
});

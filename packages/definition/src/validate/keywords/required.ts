import { keyword } from '../keyword.ts';
import { texts } from '../shapes.ts';
import { has } from '../values.ts';

export const required = keyword({
  name: 'required',
  takes: texts,
  on: 'object',
  compile: (names, place) => (data, run) => {
    run.spend(names.length);
    return run.every(names, (missingProperty) => has(data, missingProperty) || place.fail(run, { missingProperty }));
  },
});

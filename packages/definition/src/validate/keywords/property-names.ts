import { keyword } from '../keyword.ts';
import { schema } from '../shapes.ts';
import { namesOf } from '../values.ts';

export const propertyNames = keyword({
  name: 'propertyNames',
  takes: schema,
  on: 'object',
  compile: (value, place) => {
    const check = place.sub(value);
    return (data, run) =>
      run.every(namesOf(data), (propertyName) => check(propertyName, run, undefined) || place.fail(run, { propertyName }));
  },
});

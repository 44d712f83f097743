import { keyword } from '../keyword.ts';
import { schema } from '../shapes.ts';

export const not = keyword({
  name: 'not',
  takes: schema,
  compile: (value, place) => {
    const check = place.sub(value);
    return (data, run) => !run.quietly(check, data, undefined) || place.fail(run, {});
  },
});

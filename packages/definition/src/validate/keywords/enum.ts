import { equal } from '../equal.ts';
import { keyword } from '../keyword.ts';
import { list } from '../shapes.ts';

export const enumeration = keyword({
  name: 'enum',
  takes: list,
  compile: (allowedValues, place) => {
    const simple = new Set(allowedValues);
    const nested = allowedValues.filter((value) => typeof value === 'object' && value !== null);
    return (data, run) =>
      simple.has(data) || nested.some((value) => equal(value, data, run)) || place.fail(run, { allowedValues });
  },
});

import { closed } from '../closed.ts';
import { keyword } from '../keyword.ts';
import { schema } from '../shapes.ts';
import { isObject } from '../values.ts';

export const additionalProperties = keyword({
  name: 'additionalProperties',
  takes: schema,
  on: 'object',
  compile: (value, place) => {
    const declared = place.sibling('properties');
    const patterned = place.sibling('patternProperties');
    const patterns = isObject(patterned) ? Object.keys(patterned).map((source) => place.library.pattern(source)) : [];
    const checkRest = closed(value, place, 'additionalProperty');
    return (data, run, seen) =>
      checkRest(data, run, seen, (name) => {
        if (isObject(declared) && Object.hasOwn(declared, name)) return false;
        return !patterns.some((pattern) => pattern.test(name, run.spend));
      });
  },
});

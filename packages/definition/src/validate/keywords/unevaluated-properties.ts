import { closed } from '../closed.ts';
import { keyword } from '../keyword.ts';
import { schema } from '../shapes.ts';

/** Comes after all keywords that look at properties. */
export const unevaluatedProperties = keyword({
  name: 'unevaluatedProperties',
  takes: schema,
  on: 'object',
  draft: '2020-12',
  compile: (value, place) => {
    const checkRest = closed(value, place, 'unevaluatedProperty');
    return (data, run, seen) => checkRest(data, run, seen, (name) => !seen?.has(name));
  },
});

import { keyword } from '../keyword.ts';
import { schemasByPattern } from '../shapes.ts';
import { namesOf } from '../values.ts';

export const patternProperties = keyword({
  name: 'patternProperties',
  takes: schemasByPattern,
  on: 'object',
  compile: (schemas, place) => {
    const check = place.byName(schemas);
    return (data, run, seen) =>
      run.every(Object.keys(schemas), (source) =>
        run.every(namesOf(data), (name) => {
          if (!place.library.pattern(source).test(name, run.spend)) return true;
          seen?.add(name);
          return run.into(name, data[name], check(source));
        }),
      );
  },
});

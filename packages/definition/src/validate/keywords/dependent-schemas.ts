import { keyword } from '../keyword.ts';
import { schemasByName } from '../shapes.ts';
import { has } from '../values.ts';

export const dependentSchemas = keyword({
  name: 'dependentSchemas',
  takes: schemasByName,
  on: 'object',
  draft: '2020-12',
  compile: (schemas, place) => {
    const check = place.byName(schemas);
    return (data, run, seen) => run.every(Object.keys(schemas), (name) => !has(data, name) || check(name)(data, run, seen));
  },
});

import { keyword } from '../keyword.ts';
import { schemasByName } from '../shapes.ts';
import { has } from '../values.ts';

export const properties = keyword({
  name: 'properties',
  takes: schemasByName,
  on: 'object',
  compile: (schemas, place) => {
    const names = Object.keys(schemas);
    const check = place.byName(schemas);
    return (data, run, seen) => {
      run.spend(names.length);
      return run.every(names, (name) => {
        if (!has(data, name)) return true;
        seen?.add(name);
        return run.into(name, data[name], check(name));
      });
    };
  },
});

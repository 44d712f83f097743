import { keyword } from '../keyword.ts';
import { hasAll } from '../missing.ts';
import { schemasOrTextsByName } from '../shapes.ts';
import { has } from '../values.ts';

/** Of draft-07; 2020-12 keeps it for compatibility (validation, appendix A of 2019-09) as `dependentRequired` and `dependentSchemas`. */
export const dependencies = keyword({
  name: 'dependencies',
  takes: schemasOrTextsByName,
  on: 'object',
  compile: (entries, place) => {
    const check = place.byName(entries);
    return (data, run, seen) =>
      run.every(Object.keys(entries), (name) => {
        const entry = entries[name];
        if (!has(data, name)) return true;
        return Array.isArray(entry) ? hasAll(data, name, entry, place, run) : check(name)(data, run, seen);
      });
  },
});

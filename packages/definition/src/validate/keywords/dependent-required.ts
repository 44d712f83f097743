import { keyword } from '../keyword.ts';
import { hasAll } from '../missing.ts';
import { textsByName } from '../shapes.ts';
import { has } from '../values.ts';

export const dependentRequired = keyword({
  name: 'dependentRequired',
  takes: textsByName,
  on: 'object',
  draft: '2020-12',
  compile: (dependencies, place) => (data, run) =>
    run.every(Object.keys(dependencies), (name) => !has(data, name) || hasAll(data, name, dependencies[name] ?? [], place, run)),
});

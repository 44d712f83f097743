import { keyword } from '../keyword.ts';
import { schemas } from '../shapes.ts';

export const allOf = keyword({
  name: 'allOf',
  takes: schemas,
  compile: (list, place) => {
    const checks = place.list(list);
    return (data, run, seen) => run.every(checks, (check) => check(data, run, seen));
  },
});

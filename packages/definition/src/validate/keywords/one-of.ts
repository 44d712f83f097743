import { keyword } from '../keyword.ts';
import { schemas } from '../shapes.ts';

export const oneOf = keyword({
  name: 'oneOf',
  takes: schemas,
  compile: (list, place) => {
    const checks = place.list(list);
    return (data, run, seen) => {
      const mark = run.mark();
      const passing: number[] = [];
      for (const [index, check] of checks.entries()) {
        if (run.branch(check, data, seen)) passing.push(index);
        if (passing.length > 1) break;
      }
      if (passing.length !== 1) return place.fail(run, { passingSchemas: passing.length > 0 ? passing : null });
      run.forget(mark);
      return true;
    };
  },
});

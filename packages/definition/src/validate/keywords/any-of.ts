import { keyword } from '../keyword.ts';
import { schemas } from '../shapes.ts';

export const anyOf = keyword({
  name: 'anyOf',
  takes: schemas,
  compile: (list, place) => {
    const checks = place.list(list);
    return (data, run, seen) => {
      const mark = run.mark();
      let ok = false;
      for (const check of checks) {
        ok = run.branch(check, data, seen) || ok;
        if (ok && !seen) break; // with `seen` every passing branch counts
      }
      if (!ok) return place.fail(run, {});
      run.forget(mark);
      return true;
    };
  },
});

import { keyword } from '../keyword.ts';
import { schema } from '../shapes.ts';

/** With `minContains` and `maxContains`, which mean nothing without it. */
export const contains = keyword({
  name: 'contains',
  takes: schema,
  on: 'array',
  compile: (value, place) => {
    const minContains = Number(place.sibling('minContains') ?? 1);
    const maxContains = place.sibling('maxContains');
    const most = Number(maxContains ?? Infinity);
    const params = maxContains === undefined ? { minContains } : { minContains, maxContains };
    const check = place.sub(value);
    return (items, run, seen) => {
      const mark = run.mark();
      let found = 0;
      if (minContains > most) return place.fail(run, params);
      items.forEach((item, index) => {
        if (!run.into(index, item, check)) return;
        found++;
        seen?.add(index);
      });
      if (found < minContains || found > most) return place.fail(run, params);
      run.forget(mark);
      return true;
    };
  },
});

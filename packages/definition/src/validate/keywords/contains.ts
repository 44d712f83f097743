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
      for (const [index, item] of items.entries()) {
        if (!run.into(index, item, check)) continue;
        seen?.add(index);
        // What comes after one too many is no part of what is wrong.
        if (++found > most) break;
      }
      if (found < minContains || found > most) return place.fail(run, params);
      run.forget(mark);
      return true;
    };
  },
});

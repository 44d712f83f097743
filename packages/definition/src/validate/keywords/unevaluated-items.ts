import { keyword } from '../keyword.ts';
import { schema } from '../shapes.ts';

/** Comes after all keywords that look at items. */
export const unevaluatedItems = keyword({
  name: 'unevaluatedItems',
  takes: schema,
  on: 'array',
  draft: '2020-12',
  compile: (value, place) => {
    const check = place.sub(value);
    return (items, run, seen) => {
      const left = [...items.keys()].filter((index) => !seen?.has(index));
      for (const index of left) seen?.add(index);
      if (value === false) return left.length === 0 || place.fail(run, { limit: left[0] });
      return run.every(left, (index) => run.into(index, items[index], check));
    };
  },
});

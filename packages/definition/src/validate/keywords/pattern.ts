import { keyword } from '../keyword.ts';
import { pattern as regularExpression } from '../shapes.ts';

export const pattern = keyword({
  name: 'pattern',
  takes: regularExpression,
  on: 'string',
  compile: (source, place) => {
    const matcher = place.library.pattern(source);
    return (data, run) => matcher.test(data, run.spend) || place.fail(run, { pattern: source });
  },
});

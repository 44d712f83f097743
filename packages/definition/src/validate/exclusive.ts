import { keyword, type Keyword } from './keyword.ts';
import { numberOrFlag } from './shapes.ts';

/** A limit that may not be reached. In draft-04 it says so of the limit beside it, which itself says whether it is passed. */
export function exclusive(
  name: string,
  beside: string,
  comparison: '<' | '>',
  within: (data: number, limit: number) => boolean,
): Keyword {
  return keyword({
    name,
    takes: numberOrFlag,
    on: 'number',
    compile: (said, place) => {
      const limit = typeof said === 'number' ? said : said && place.sibling(beside);
      if (typeof limit !== 'number') return undefined;
      const fits = (data: number) => (said === true ? data !== limit : within(data, limit));
      return (data, run) => fits(data) || place.fail(run, { comparison, limit });
    },
  });
}

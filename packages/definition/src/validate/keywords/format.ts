import { keyword } from '../keyword.ts';
import { text } from '../shapes.ts';

/** Asserts the formats of the given table; any other is an annotation. */
export const format = keyword({
  name: 'format',
  takes: text,
  on: 'string',
  compile: (name, place) => {
    const { formats = {} } = place.library.options;
    const test = Object.hasOwn(formats, name) ? formats[name] : undefined;
    return test && ((data, run) => test(data) || place.fail(run, { format: name }));
  },
});

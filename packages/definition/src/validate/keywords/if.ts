import { keyword } from '../keyword.ts';
import { schema } from '../shapes.ts';

/** With `then` and `else`, which mean nothing without it. */
export const condition = keyword({
  name: 'if',
  takes: schema,
  compile: (value, place) => {
    const check = place.sub(value);
    const [yes, no] = ['then', 'else'].map((name) => place.sub(place.sibling(name) ?? true, undefined, name));
    return (data, run, seen) => {
      const holds = run.quietly(check, data, seen);
      return (holds ? yes : no)?.(data, run, seen) || place.fail(run, { failingKeyword: holds ? 'then' : 'else' });
    };
  },
});

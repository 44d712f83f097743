import { isObject, own } from '../../json.ts';
import { kindOf } from '../../kind.ts';
import type { Rule } from '../rule.ts';

/** A scale that does not say what its ends mean. */
export const scaleEnds: Rule = {
  code: 'scale.ends',
  severity: 'warning',
  check: (context) =>
    [...context.fields.values()]
      .filter(({ node }) => kindOf(node) === 'scale')
      .filter(({ node }) => {
        const ends = node.word('x-ends');
        return !['low', 'high'].every((end) => isObject(ends) && String(own(ends, end) ?? '').trim() !== '');
      })
      .map(({ id }) => ({ ...context.place(id, 'x-ends'), id })),
};

import { own } from '../../json.ts';
import { leavesOf } from '../conditions.ts';
import { nearest } from '../nearest.ts';
import type { Rule } from '../rule.ts';

/** A condition names a field or a condition that is not there. */
export const conditionUnknown: Rule = {
  code: 'condition.unknown',
  severity: 'error',
  check: (context) => {
    const names = context.named('x-derived').map(([name]) => name);
    return context.conditions.flatMap(({ id, condition, document, path, keyword }) =>
      leavesOf(condition).flatMap(({ leaf, path: inner }) => {
        const inside = keyword === 'rule' ? path : path + inner;
        const wrong = [
          ...[own(leaf, 'field'), own(leaf, 'some')].filter((one) => typeof one === 'string' && !context.fields.has(one)),
          ...[own(leaf, 'derived')].filter((one) => typeof one === 'string' && !names.includes(one)),
        ].map(String);
        return wrong.map((name) => ({
          document,
          path: inside,
          id,
          params: { name, nearest: nearest(name, own(leaf, 'derived') === undefined ? context.fields.keys() : names) ?? null },
        }));
      }),
    );
  },
};

import { holesIn } from '../holes.ts';
import type { Rule } from '../rule.ts';

/** A translation names other terms than its Dutch does. */
export const textsOtherHoles: Rule = {
  code: 'texts.other-holes',
  severity: 'warning',
  check: (context) =>
    context.translated.flatMap(({ catalogue, said }) => {
      const dutch = new Map(context.dutch.filter(({ document }) => document === catalogue.for).map((one) => [one.key, one]));
      return said.flatMap((one) => {
        const from = dutch.get(one.key);
        if (from === undefined || String(holesIn(from)) === String(holesIn(one))) return [];
        const params = { dutch: holesIn(from), here: holesIn(one) };
        return [{ document: one.document, path: one.path, id: one.id, params }];
      });
    }),
};

import { holesOf } from '../holes.ts';
import type { Rule } from '../rule.ts';
import { keyOf } from '../said.ts';

/** A translation names other terms than its Dutch does. */
export const textsOtherHoles: Rule = {
  code: 'texts.other-holes',
  severity: 'warning',
  check: (context) =>
    context.translated.flatMap(({ catalogue, said }) => {
      const dutch = new Map(
        context.dutch.filter(({ document }) => document === catalogue.for).map((one) => [keyOf(one), one.text]),
      );
      return said.flatMap((one) => {
        const from = dutch.get(keyOf(one));
        if (from === undefined || String(holesOf(from)) === String(holesOf(one.text))) return [];
        const params = { dutch: holesOf(from), here: holesOf(one.text) };
        return [{ document: one.document, path: one.path, id: one.id, params }];
      });
    }),
};

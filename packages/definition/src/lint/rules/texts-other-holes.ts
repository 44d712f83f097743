import { holesIn, otherHoles } from '../holes.ts';
import type { Rule } from '../rule.ts';

/** A translation names other terms than its Dutch does. */
export const textsOtherHoles: Rule = {
  code: 'texts.other-holes',
  severity: 'warning',
  check: ({ translated, dutchOf }) =>
    translated
      .flatMap(({ catalogue, said }) => otherHoles(dutchOf.get(catalogue.for) ?? [])(said))
      .map(({ from, to: { document, path, id }, to }) => {
        const params = { dutch: holesIn(from), here: holesIn(to) };
        return { document, path, id, params };
      }),
};

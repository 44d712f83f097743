import type { Rule } from '../rule.ts';
import { byKey } from '../said.ts';

/** A catalogue has words that are never shown: what it translates does not say that text, another does or nobody. */
export const textsUnused: Rule = {
  code: 'texts.unused',
  severity: 'warning',
  check: (context) => {
    const known = new Set(context.dutch.map(({ key }) => key));
    return context.translated.flatMap(({ catalogue, said }) => {
      const owned = byKey(context.dutchOf.get(catalogue.for) ?? []);
      if (!context.has(catalogue.for)) return [];
      return said
        .filter((one) => !owned.has(one.key) && (known.has(one.key) || (one.keyword !== 'choices' && context.knows(one.id))))
        .map((one) => ({
          document: one.document,
          path: one.path,
          id: one.id,
          params: { owner: catalogue.for, language: catalogue.language },
          fix: { document: one.document, steps: [{ op: 'remove' as const, path: one.path }] },
        }));
    });
  },
};

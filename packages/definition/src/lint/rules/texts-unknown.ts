import { nearest } from '../nearest.ts';
import type { Context } from '../context.ts';
import type { Rule } from '../rule.ts';
import type { Said } from '../said.ts';

/** A catalogue has words for what is not there. */
export const textsUnknown: Rule = {
  code: 'texts.unknown',
  severity: 'error',
  check: (context) => {
    const ids = new Set(context.dutch.map(({ id }) => id));
    const keys = new Set(context.dutch.map(({ key }) => key));
    return context.translated.flatMap(({ catalogue, said }) =>
      (context.has(catalogue.for) ? said : [])
        .filter((one) => !keys.has(one.key) && !isNode(context, one))
        .map((one) => ({
          document: one.document,
          path: one.path,
          id: one.id,
          params: { name: ids.has(one.id) ? one.name || one.keyword : one.id, nearest: close(context, one, ids) ?? null },
          fix: { document: one.document, steps: [{ op: 'remove' as const, path: one.path }] },
        })),
    );
  },
};

/** A node may have no text of that keyword yet: then the words are not in use, but name what is there. */
function isNode(context: Context, { id, keyword }: Said): boolean {
  return keyword !== 'choices' && context.knows(id);
}

function close({ dutch }: Context, { id, keyword, name }: Said, ids: ReadonlySet<string>): string | undefined {
  if (!ids.has(id)) return nearest(id, ids);
  return nearest(
    name || keyword,
    dutch.filter((one) => one.id === id && one.keyword === keyword).map((one) => one.name),
  );
}

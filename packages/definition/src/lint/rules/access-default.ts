import { own, type JsonObject } from '../../json.ts';
import { at } from '../../pointer.ts';
import { addedFields } from '../added.ts';
import type { Rule } from '../rule.ts';

/** A field that a layer adds does not say who sees it: newcomer and regievoerder do. Better written out. */
export const accessDefault: Rule = {
  code: 'access.default',
  severity: 'advice',
  check: (context) =>
    addedFields(context)
      .filter(
        ({ around, node, isItem }) =>
          !isItem && node.word('x-section') !== true && around.every(({ layer }) => layer === undefined),
      )
      .flatMap(({ id, node }) => {
        const { document, path } = context.home(id);
        const schema = at(context.documents.get(document), path) as JsonObject;
        if (own(schema, 'x-access') !== undefined || context.resolved.origins[`${id}#x-access`] !== undefined) return [];
        const value = node.word('x-access') ?? {};
        return [{ document, path, id, fix: { document, steps: [{ op: 'add' as const, path: `${path}/x-access`, value }] } }];
      }),
};

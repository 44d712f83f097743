import type { Refusal } from '../../layers/layer.ts';
import { at } from '../../pointer.ts';
import { refusalsOf } from '../asked.ts';
import type { Context } from '../context.ts';
import type { Fix } from '../fix.ts';
import type { Place, Rule } from '../rule.ts';

/** A change that a layer asks for and does not get. */
export const layerRefused: Rule = {
  code: 'layer.refused',
  severity: 'error',
  check: (context) =>
    refusalsOf(context).map(({ refusal, named, nearest, ...place }) => {
      const { code, id, keyword, basis } = refusal;
      const strange = named === undefined ? {} : { named };
      const params = { why: code, keyword, basis: basis ?? null, ...strange, nearest: nearest ?? null };
      return { ...place, id, params, ...without(context, place, refusal) };
    }),
};

/** What is refused does nothing: without it all stays as it is. */
function without({ documents }: Context, { document, path }: Place, { asked }: Refusal): { readonly fix?: Fix } {
  if (path === '' || asked === undefined || at(documents.get(document), path) === undefined) return {};
  return path.split('/').length > 2 ? { fix: { document, steps: [{ op: 'remove', path }] } } : {};
}

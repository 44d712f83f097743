import { isObject, own } from '../../json.ts';
import { narrows } from '../../layers/narrows.ts';
import type { Refusal } from '../../layers/layer.ts';
import { at, pointer } from '../../pointer.ts';
import type { Context } from '../context.ts';
import type { Fix } from '../fix.ts';
import { nearest } from '../nearest.ts';
import type { Place, Rule } from '../rule.ts';

/** A change that a layer asks for and does not get. */
export const layerRefused: Rule = {
  code: 'layer.refused',
  severity: 'error',
  check: (context) =>
    context.resolved.refusals.map((refusal) => {
      const place = placeOf(context, refusal);
      const params = {
        why: refusal.code,
        keyword: refusal.keyword,
        basis: refusal.basis ?? null,
        nearest: close(context, refusal) ?? null,
      };
      return { ...place, id: refusal.id, params, ...without(context, place, refusal) };
    }),
};

/** Where the layer asks it. */
function placeOf({ documents }: Context, { layer, id, keyword }: Refusal): Place {
  const document = documents.get(layer);
  const ways = [
    pointer('set', id, keyword),
    pointer('set', id),
    pointer('add', id),
    pointer('place', id),
    pointer('modules', id.replace(/^module\./, '')),
  ];
  const wanted = keyword === 'add' ? [pointer('add', id)] : keyword === 'place' ? [pointer('place', id)] : ways;
  return { document: layer, path: [...wanted, ...ways].find((path) => at(document, path) !== undefined) ?? '' };
}

/** The name that was most likely meant. */
function close(context: Context, { code, id, keyword, asked }: Refusal): string | undefined {
  if (code === 'unknown-keyword') return nearest(keyword, Object.keys(narrows));
  if (code !== 'unknown-id') return undefined;
  if (id.startsWith('module.'))
    return nearest(
      id.slice('module.'.length),
      context.named('x-modules').map(([name]) => name),
    );
  const meant = isObject(asked) ? (own(asked, 'after') ?? own(asked, 'section')) : undefined;
  const isThere = context.knows(id) || keyword === 'add';
  return nearest(isThere && typeof meant === 'string' ? meant : id, context.ids());
}

/** What is refused does nothing: without it all stays as it is. */
function without({ documents }: Context, { document, path }: Place, { asked }: Refusal): { readonly fix?: Fix } {
  if (path === '' || asked === undefined || at(documents.get(document), path) === undefined) return {};
  return path.split('/').length > 2 ? { fix: { document, steps: [{ op: 'remove', path }] } } : {};
}

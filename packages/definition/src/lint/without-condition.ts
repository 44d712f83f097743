import { at, pointer } from '../pointer.ts';
import type { Context } from './context.ts';
import type { Ruled } from './conditions.ts';
import type { Fix } from './fix.ts';

/**
 * The fix that takes a condition away where a layer gave it to a field of its own, or to one that had none. A condition of the base
 * is not for a layer to take away.
 */
export function withoutCondition(
  context: Context,
  { id, document, path, keyword }: Pick<Ruled, 'id' | 'document' | 'path' | 'keyword'>,
): { readonly fix?: Fix } {
  const home = context.home(id);
  const isWhole = keyword === 'x-visible-when' || keyword === 'x-required';
  const written = home.path + pointer(keyword);
  const isOnly = path === written || at(context.documents.get(home.document), written) === undefined;
  return isWhole && isOnly && document !== context.base ? { fix: { document, steps: [{ op: 'remove', path }] } } : {};
}

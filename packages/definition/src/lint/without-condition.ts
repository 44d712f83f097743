import type { Context } from './context.ts';
import type { Fix } from './fix.ts';
import { isAdded } from './added.ts';

/**
 * The fix that takes a condition away where a layer gave it to a field of its own, or asks for it itself. A condition of the base is
 * not for a layer to take away.
 */
export function withoutCondition(
  context: Context,
  {
    id,
    document,
    path,
    keyword,
  }: { readonly id: string; readonly document: string; readonly path: string; readonly keyword: string },
): { readonly fix?: Fix } {
  const isOwn = isAdded(context, id) || path.startsWith('/set/');
  const isWhole = keyword === 'x-visible-when' || keyword === 'x-required';
  return isOwn && isWhole && document !== context.base ? { fix: { document, steps: [{ op: 'remove', path }] } } : {};
}

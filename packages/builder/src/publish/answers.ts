import { isObject, own } from '@wegwijs/definition';
import type { Scene } from '../scene/scene.ts';

/** What is asked when a question is added: why it is needed, who may see it, how sensitive it is. */
export type AddingQuestion = 'reason' | 'access' | 'sensitivity';

/**
 * The own questions of which not all was answered. Until somebody says who may see it, how sensitive it is counts as not said either:
 * what stands there is the careful value that every new question begins with.
 */
export function unanswered({ layer }: Scene): readonly { readonly id: string; readonly missing: readonly AddingQuestion[] }[] {
  const added = Object.entries(layer.add ?? {}).filter(([, one]) => isObject(one) && isObject(one.schema));
  return added.flatMap(([id, { schema, section, reason }]) => {
    const isTold = own(schema, 'x-access') !== undefined;
    const missing: AddingQuestion[] = [
      ...(typeof reason !== 'string' || reason.trim() === '' ? (['reason'] as const) : []),
      ...(isTold ? [] : (['access'] as const)),
      ...(isTold && own(schema, 'x-sensitivity') !== undefined ? [] : (['sensitivity'] as const)),
    ];
    // A section is asked nothing: what stands in it is.
    return section === undefined || missing.length === 0 ? [] : [{ id, missing }];
  });
}

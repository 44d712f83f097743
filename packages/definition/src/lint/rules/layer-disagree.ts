import { equal, isObject, own, type Json } from '../../json.ts';
import { pointer } from '../../pointer.ts';
import { entriesOf } from '../entries.ts';
import type { Rule } from '../rule.ts';

/** Two layers want something else of the same keyword: the lower one decides. Said, so that nobody is surprised. */
export const layerDisagree: Rule = {
  code: 'layer.disagree',
  severity: 'advice',
  check: ({ layers }) => {
    const before = new Map<string, { layer: string; value: Json }>();
    const asked = new Set(
      layers.flatMap(({ set }) =>
        entriesOf(set)
          .filter(([, words]) => asks(words))
          .map(([id]) => id),
      ),
    );
    return layers.flatMap(({ layer, set }) =>
      entriesOf(set).flatMap(([id, words]) =>
        entriesOf(words).flatMap(([keyword, value]) => {
          if (['$comment', 'reason', 'choices'].includes(keyword)) return [];
          const key = `${id}#${keyword}`;
          const above = before.get(key);
          before.set(key, { layer, value });
          if (!above || above.layer === layer || asked.has(id) || equal(above.value, value)) return [];
          return [{ document: layer, path: pointer('set', id, keyword), id, params: { keyword, layer: above.layer } }];
        }),
      ),
    );
  },
};

/** Whether a layer wants those below it to say something else. */
function asks(words: Json): boolean {
  return isObject(words) && own(words, 'x-must-fill') === true;
}

import { equal, isArray, isObject, type Json } from '../json.ts';
import { choose } from './choose.ts';
import { mainLine } from './plus.ts';
import type { Draftable } from './tree.ts';

/** Makes one change of a layer that was found allowed. Gives the names of the parts of the keyword that the layer decided. */
export function change(node: Draftable, keyword: string, to: Json): string[] {
  if (keyword === 'choices') return choose(node, to).map(String);
  if (keyword === 'plus') node['rule'] = shortened(node['rule'] ?? null, mainLine(node['rule']), to);
  else node[keyword] = to;
  return [];
}

/** A rule in which a line has another amount, wherever that line stands: with more to wait for the term itself is the same. */
function shortened(rule: Json, line: Json | undefined, by: Json): Json {
  if (isArray(rule)) return rule.map((inner) => shortened(inner, line, by));
  if (!isObject(rule)) return rule;
  if (equal(rule, line)) return { ...rule, plus: by };
  return Object.fromEntries(Object.entries(rule).map(([word, inner]) => [word, shortened(inner, line, by)]));
}

import { isArray, isObject, own, type Json, type JsonObject } from '../json.ts';
import type { Draftable } from './tree.ts';

/** Makes one change of a layer that was found allowed. */
export function change(node: Draftable, keyword: string, to: Json, layer: string): void {
  if (keyword === 'choices') changeChoices(node, to, layer);
  else if (keyword === 'plus') changePlus(node['rule'], to);
  else node[keyword] = to;
}

/** `only` restricts, `titles` relabels, `add` extends a list that may grow with values named `<layer>:<value>`. */
function changeChoices(node: Draftable, to: Json, layer: string): void {
  if (!isObject(to)) return;
  const holder: Draftable = isObject(node['items']) ? node['items'] : node;
  const word = isArray(holder['oneOf']) ? 'oneOf' : 'anyOf';
  const list = holder[word];
  if (!isArray(list)) return;
  const { only, titles, add } = to;
  const isConstant = (option: Json): option is JsonObject => isObject(option) && own(option, 'const') !== undefined;
  let options = list.filter((option) => !isArray(only) || !isConstant(option) || only.includes(option['const'] as Json));
  if (isObject(titles)) {
    options = options.map((option) => {
      const title = isConstant(option) ? own(titles, String(option['const'])) : undefined;
      return title === undefined ? option : { ...(option as JsonObject), title };
    });
  }
  if (isArray(add)) {
    const constants = options.filter(isConstant);
    const added = add.filter((one) => isObject(one) && String(one['value']).startsWith(`${layer}:`)) as JsonObject[];
    const rest = options.filter((option) => !isConstant(option));
    options = [...constants, ...added.map((one) => ({ const: one['value'] as Json, title: one['title'] as Json })), ...rest];
  }
  holder[word] = options;
}

/** The one amount of a deadline's main line. */
function changePlus(rule: Json | undefined, to: Json): void {
  let here = rule as Draftable | undefined;
  while (here && here['plus'] === undefined) here = (here['else'] ?? here['to']) as Draftable | undefined;
  if (here) here['plus'] = to;
}

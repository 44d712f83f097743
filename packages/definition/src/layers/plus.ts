import { isObject, memberOf, own, type Json, type JsonObject } from '../json.ts';

/** The line of a deadline's rule that has its one amount: the last `plus`, as it is when nothing more is waited for. */
export function mainLine(rule: Json | undefined): Json | undefined {
  let line = rule;
  while (isObject(line) && own(line, 'plus') === undefined) line = own(line, 'else') ?? own(line, 'to');
  return isObject(line) ? line : undefined;
}

/** The one amount of a deadline that a layer may change; undefined when it has none. */
export function plusOf(node: JsonObject): Json | undefined {
  const line = mainLine(own(node, 'rule'));
  return memberOf(line, 'plus');
}

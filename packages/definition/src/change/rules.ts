import { equal, isArray, isObject, own, type Json, type JsonObject } from '../json.ts';
import { weightOf } from '../problem.ts';
import { overlaps, type Listing } from './listing.ts';
import type { ReasonCode } from './reason.ts';

/** Whether a change of one keyword accepts all that was accepted. `undefined`: the keyword is not there. */
type Wider = (from: Json | undefined, to: Json | undefined) => boolean;

const gone: Wider = (_, to) => to === undefined;
const lower: Wider = (from, to) => gone(from, to) || (typeof from === 'number' && typeof to === 'number' && to <= from);
const higher: Wider = (from, to) => gone(from, to) || (typeof from === 'number' && typeof to === 'number' && to >= from);
const notFalse: Wider = (_, to) => to !== false;
const notTrue: Wider = (_, to) => to !== true;
const divides: Wider = (from, to) => gone(from, to) || (typeof from === 'number' && typeof to === 'number' && to > 0 && Number.isInteger(from / to)); // prettier-ignore

/** The keywords by which a value is judged, and when a change of them only accepts more. */
const wider: { readonly [keyword: string]: Wider } = {
  minimum: lower,
  exclusiveMinimum: lower,
  minLength: lower,
  maximum: higher,
  exclusiveMaximum: higher,
  maxLength: higher,
  maxItems: higher,
  maxProperties: higher,
  maxContains: higher,
  multipleOf: divides,
  uniqueItems: notTrue,
  additionalProperties: notFalse,
  additionalItems: notFalse,
  items: notFalse,
  unevaluatedItems: notFalse,
  unevaluatedProperties: notFalse,
  propertyNames: notFalse,
  pattern: gone,
  format: gone,
  const: gone,
  contentEncoding: gone,
  contentMediaType: gone,
  contains: gone,
  not: gone,
  dependencies: gone,
};

const unproven = ['$ref', '$dynamicRef', '$anchor', '$dynamicAnchor', 'if', 'then', 'else', 'x-id', 'x-about'];
const codes: { readonly [keyword: string]: ReasonCode } = {
  type: 'type',
  $comment: 'note',
  examples: 'note',
  'x-version': 'note',
  'x-source': 'note',
  'x-basis': 'note',
  'x-ggm': 'note',
  'x-brp': 'note',
  'x-autocomplete': 'note',
  'x-control': 'shown',
  'x-required': 'needed',
  'x-must-be-true': 'needed',
  'x-declinable': 'needed',
  'x-access': 'rights',
  'x-own': 'rights',
  'x-profiles': 'rights',
  'x-sensitivity': 'rights',
  'x-retention': 'rights',
  'x-by': 'rights',
  'x-lock': 'rights',
};

/**
 * What a change of a keyword means for what is stored. Conditions are judged elsewhere.
 * @param foreign whether it is a schema of others: there `$schema` and `$id` decide what the rest means.
 */
export function reasonOf(keyword: string, from: Json | undefined, to: Json | undefined, foreign: boolean): ReasonCode {
  if (keyword === '$schema' || keyword === '$id') return foreign ? 'unproven' : 'note';
  if (unproven.includes(keyword)) return 'unproven';
  const code = Object.hasOwn(codes, keyword) ? codes[keyword] : undefined;
  if (code) return code;
  if (keyword === 'x-present') return to === false ? 'not-asked' : 'asked';
  if (keyword === 'required' || (weightOf(keyword) === 'missing' && keyword !== 'contains')) return 'needed';
  const rule = Object.hasOwn(wider, keyword) ? wider[keyword] : undefined;
  if (rule) return rule(from, to) ? 'wider' : 'stricter';
  return 'behaves';
}

/** What another way of writing a list of choices means; its values are judged one by one. */
export function reasonOfList(from: Listing | undefined, to: Listing | undefined): ReasonCode {
  if (!to) return 'wider';
  if (!from) return 'stricter';
  if (overlaps(to)) return 'unproven';
  if (from.within !== to.within) return 'type';
  return from.ends.every((end) => to.ends.some((other) => equal(end, other))) ? 'wider' : 'stricter';
}

/** Whether an object takes members that it does not name by a rule of their own, which a new member then no longer follows. */
export function takesOthers(schema: JsonObject): boolean {
  const patterns = own(schema, 'patternProperties');
  return (
    isObject(own(schema, 'additionalProperties')) ||
    isObject(own(schema, 'unevaluatedProperties')) ||
    (isObject(patterns) && Object.keys(patterns).length > 0) ||
    isArray(own(schema, 'allOf'))
  );
}

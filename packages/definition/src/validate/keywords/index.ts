import type { Keyword } from '../keyword.ts';
import { additionalItems } from './additional-items.ts';
import { additionalProperties } from './additional-properties.ts';
import { allOf } from './all-of.ts';
import { anyOf } from './any-of.ts';
import { constant } from './const.ts';
import { contains } from './contains.ts';
import { dependencies } from './dependencies.ts';
import { dependentRequired } from './dependent-required.ts';
import { dependentSchemas } from './dependent-schemas.ts';
import { dynamicRef } from './dynamic-ref.ts';
import { enumeration } from './enum.ts';
import { exclusiveMaximum } from './exclusive-maximum.ts';
import { exclusiveMinimum } from './exclusive-minimum.ts';
import { format } from './format.ts';
import { condition } from './if.ts';
import { itemsDraft07 } from './items-draft-07.ts';
import { items } from './items.ts';
import { maxItems } from './max-items.ts';
import { maxLength } from './max-length.ts';
import { maxProperties } from './max-properties.ts';
import { maximum } from './maximum.ts';
import { minItems } from './min-items.ts';
import { minLength } from './min-length.ts';
import { minProperties } from './min-properties.ts';
import { minimum } from './minimum.ts';
import { multipleOf } from './multiple-of.ts';
import { not } from './not.ts';
import { oneOf } from './one-of.ts';
import { patternProperties } from './pattern-properties.ts';
import { pattern } from './pattern.ts';
import { prefixItems } from './prefix-items.ts';
import { properties } from './properties.ts';
import { propertyNames } from './property-names.ts';
import { ref } from './ref.ts';
import { required } from './required.ts';
import { structure } from './structure.ts';
import { type } from './type.ts';
import { unevaluatedItems } from './unevaluated-items.ts';
import { unevaluatedProperties } from './unevaluated-properties.ts';
import { uniqueItems } from './unique-items.ts';

const core = [...structure, ref, dynamicRef];
const validation = [
  type,
  enumeration,
  constant,
  minimum,
  maximum,
  exclusiveMinimum,
  exclusiveMaximum,
  multipleOf,
  minLength,
  maxLength,
  pattern,
  minItems,
  maxItems,
  uniqueItems,
  minProperties,
  maxProperties,
  required,
  dependentRequired,
];
const applicator = [
  prefixItems,
  items,
  itemsDraft07,
  additionalItems,
  contains,
  propertyNames,
  properties,
  patternProperties,
  additionalProperties,
  dependencies,
  dependentSchemas,
  allOf,
  anyOf,
  oneOf,
  not,
  condition,
];
const unevaluated = [unevaluatedItems, unevaluatedProperties];

/** All keywords, in the order in which they run: that of the errors, and with `unevaluated…` after what they depend on. */
export const keywords: readonly Keyword[] = [...core, ...validation, format, ...applicator, ...unevaluated];

/** The keywords that go with a vocabulary of 2020-12 when a meta-schema leaves it out. The core and `format` always stay. */
export const vocabularies: Readonly<Record<string, readonly Keyword[]>> = { applicator, unevaluated, validation };

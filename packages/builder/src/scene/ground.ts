import {
  compile,
  floorOf,
  formats,
  index,
  linear,
  own,
  resolve,
  type Catalogue,
  type Floor,
  type Json,
  type JsonObject,
  type Layer,
  type Resolved,
  type Validator,
} from '@wegwijs/definition';
import { placesOf } from './places.ts';

/** What a builder works on and cannot change. */
export interface Given {
  /** The statutory base. */
  readonly base: JsonObject;
  /** The layers above the one that is edited, highest authority first. */
  readonly above?: readonly Layer[];
  /** The words of the base and of the layers above, in other languages. */
  readonly catalogues?: readonly Catalogue[];
  /** The bases of the other kinds of documents by their `x-id`: who takes answers over from this one is found there. */
  readonly others?: ReadonlyMap<string, JsonObject>;
  /**
   * All other layers whose lists count here, highest authority first: also what they say of other kinds of documents, since a place to go
   * to is the same in all of them. Without them the layers above.
   */
  readonly listers?: readonly Layer[];
  /** The meta-schemas by their `$id`: at least `urn:wegwijs:meta:layer` and `urn:wegwijs:meta:texts` with what these refer to. */
  readonly rules: ReadonlyMap<string, JsonObject>;
}

/** The same, with what is worked out of it once. */
export interface Ground extends Given {
  readonly above: readonly Layer[];
  readonly catalogues: readonly Catalogue[];
  /** The base with the layers above: what the edited layer inherits. */
  readonly inherited: Resolved;
  /** Where each node stands in what is inherited, as a JSON Pointer. */
  readonly places: ReadonlyMap<string, string>;
  readonly floor: ReadonlyMap<string, Floor>;
  readonly profiles: Json | undefined;
  readonly layerRules: Validator;
  readonly textRules: Validator;
}

/**
 * Prepares what is given.
 * @throws {InvalidSchema} when a meta-schema is missing or none
 */
export function groundOf(given: Given): Ground {
  const { base, above = [], catalogues = [], rules } = given;
  const inherited = resolve(base, above);
  const rule = (name: string) => compile(rules.get(`urn:wegwijs:meta:${name}`), { references: rules, formats, regExp: linear });
  return {
    ...given,
    above,
    catalogues,
    inherited,
    places: placesOf(inherited.definition),
    floor: floorOf(base, index({ ...base })),
    profiles: own(inherited.definition, 'x-profiles'),
    layerRules: rule('layer'),
    textRules: rule('texts'),
  };
}

/** The properties and items of one value that keywords have looked at, for `unevaluatedProperties` and `unevaluatedItems`. */
export type Evaluated = Set<string | number>;

/** Takes over what a subschema that applies to the same value has looked at. */
export function merge(into: Evaluated | undefined, from: Evaluated): void {
  for (const step of from) into?.add(step);
}

import { memberOf, type Catalogue, type Json, type JsonObject, type Layer } from '@wegwijs/definition';

/** All that a builder changes: one layer, and its words in other languages. Immutable; what a step left alone is the identical object. */
export interface Design {
  readonly layer: Layer;
  /** The catalogues of the layer by language (BCP 47). Dutch stands in the layer itself. */
  readonly texts: { readonly [language: string]: Catalogue };
}

/** A place in a design, step by step: `['layer', 'set', 'work.wish', 'title']`, `['texts', 'ti', 'texts', 'work.wish', 'title']`. */
export type Way = readonly string[];

/** A place in a design and what comes there; undefined takes out what stands there. */
export type Write = readonly [way: Way, to: Json | undefined];

/** A layer that says nothing yet, for who begins. */
export function emptyDesign(layer: Pick<Layer, 'layer' | 'title' | 'authority' | 'for'>): Design {
  return { layer: { ...layer, version: '0.1.0' }, texts: {} };
}

/** What stands at a place of a design; undefined when nothing does. */
export function atWay(design: Design, way: Way): Json | undefined {
  let here: Json | undefined = design as unknown as JsonObject;
  for (const step of way) here = memberOf(here, step);
  return here;
}

/** The text of a layer or catalogue as it is kept in a file. Members stay in the order in which they were said. */
export function fileText(document: Layer | Catalogue): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}

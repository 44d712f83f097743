import type { Dialect } from './dialect.ts';

/** A schema and where it stands. */
export interface Location {
  readonly schema: unknown;
  readonly resource: Resource;
  /** As in `SchemaError.schemaPath`, unique among all documents of one compilation. */
  readonly path: string;
}

/** A schema with its own URI: a document, or a part of one with its own `$id`. */
export interface Resource {
  /** Absolute URI without fragment; `''` for a schema that has none. */
  readonly uri: string;
  readonly root: unknown;
  /** Where the root stands in its document, as a `schemaPath`. */
  readonly path: string;
  readonly dialect: Dialect;
  /** Places with a name of their own; `isDynamic` where `$dynamicAnchor` gave it. */
  readonly anchors: Map<string, Location & { readonly isDynamic: boolean }>;
}

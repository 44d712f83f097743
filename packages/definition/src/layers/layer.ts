import type { Json, JsonObject } from '../json.ts';

/** Who may decide, highest first. A layer binds those below it. */
export const authorities = ['statute', 'national', 'region', 'municipality', 'organisation'] as const;

/** See {@link authorities}. */
export type Authority = (typeof authorities)[number];

/** A sparse change to a definition by one authority (schemas/meta/layer.schema.json). */
export interface Layer {
  readonly layer: string;
  readonly title?: string;
  readonly authority: Authority;
  readonly version: string;
  readonly since?: string;
  readonly for: { readonly id: string; readonly version: string };
  readonly modules?: { readonly [module: string]: boolean };
  readonly set?: { readonly [id: string]: JsonObject };
  readonly add?: { readonly [id: string]: Addition };
  readonly place?: { readonly [id: string]: { readonly after: string } };
  /** Organisations and facilities, by their identity: see `listingsOf`. */
  readonly catalogues?: { readonly [kind: string]: { readonly [id: string]: JsonObject } };
}

/** A field or section that a layer adds. Without `section` it is a section of its own. */
export interface Addition {
  readonly section?: string;
  readonly name: string;
  readonly schema: JsonObject;
  /** Why it is asked, for who reads the layer later. */
  readonly reason?: string;
}

/** A change that a layer asked for and did not get. */
export interface Refusal {
  /** `locked`, `floor`, `unknown-id`, `unknown-keyword`, `not-open`, `version`, `foreign-id`, `not-an-object`, `place`, `unseen`. */
  readonly code: string;
  readonly layer: string;
  readonly id: string;
  readonly keyword: string;
  /** The article that the lock rests on, when there is one. */
  readonly basis: string | undefined;
  /** What was asked. */
  readonly asked: Json | undefined;
}

import type { Json } from './json.ts';

/**
 * Something that is not as it should be with what was handed in: a schema, a layer, a catalogue, a draft, an address.
 * Data for the page's owner; people get a calm sentence chosen by `code`.
 */
export interface Finding {
  /** What: `json.syntax`, `schema.ref`, `layer.version`, `texts.language`, `draft.version`, … */
  readonly code: string;
  /** Where: a JSON Pointer into the document at fault, or an address. */
  readonly path: string;
  /** `error`: it could not be used. `warning`: it is used, with this in mind. */
  readonly severity: 'error' | 'warning';
  /** What else is known. */
  readonly params: { readonly [name: string]: Json };
}

/** A finding of severity `error`. */
export function fault(code: string, path: string, params: Finding['params'] = {}): Finding {
  return { code, path, severity: 'error', params };
}

/** A finding of severity `warning`. */
export function warning(code: string, path: string, params: Finding['params'] = {}): Finding {
  return { code, path, severity: 'warning', params };
}

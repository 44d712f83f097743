import { Definition, type DefinitionName } from './definition.ts';
import { fault, warning, type Finding } from './finding.ts';
import { canonical, isObject, own, type Json, type JsonObject } from './json.ts';
import type { Layer, Refusal } from './layers/layer.ts';
import { listingsOf, referredKinds, type ListingKind } from './layers/listings.ts';
import { resolve } from './layers/resolve.ts';
import { baseLanguage, combine, type Catalogue } from './texts.ts';
import { tooDeep } from './too-deep.ts';
import type { RegExpFactory } from './validate/port.ts';

/** What a page loads (DESIGN section 4): a resolved definition with where it came from. */
export interface Publication {
  readonly format: 'wegwijs-publication-1';
  readonly base: DefinitionName;
  readonly layers: readonly (DefinitionName & { readonly title?: string; readonly authority: string })[];
  readonly definition: JsonObject;
  readonly digest: string;
  /** The checksum of the layer with its words of which a builder made it: what a reviewer approves. */
  readonly design?: string;
  /** The languages in which that layer has words of its own: a reviewer looks at those files too. */
  readonly translated?: readonly string[];
  /** What that layer says in lists that this form does not load, by catalogue and identity: for a reviewer. */
  readonly lists?: { readonly [kind: string]: { readonly [id: string]: JsonObject } };
  readonly origins: { readonly [place: string]: string };
  readonly refusals: readonly Refusal[];
  /** The address of each language's words, relative to the publication. */
  readonly texts: { readonly [language: string]: string };
  /** What fields refer to (`x-refers`), by catalogue and identity: what all layers together say of each entry. */
  readonly catalogues?: { readonly [kind: string]: { readonly [id: string]: JsonObject } };
}

/** A publication and the files of words beside it. */
export interface Published {
  readonly publication: Publication;
  readonly catalogues: ReadonlyMap<string, Catalogue>;
  readonly findings: readonly Finding[];
}

/**
 * Makes a publication.
 * @param digest SHA-256 in hexadecimal of a text. The caller gives it: this package has neither Node nor a page.
 * @param name the name of the file, without its ending.
 * @param listers the layers whose organisations, facilities and library it may refer to, highest authority first: also what they
 * say of other definitions, since a place to go to is the same in all of them.
 */
export function publish(
  base: JsonObject,
  layers: readonly Layer[],
  catalogues: readonly Catalogue[],
  digest: (text: string) => string,
  name: string,
  listers: readonly Layer[] = layers,
): Published {
  const resolved = resolve(base, layers);
  const listed = listedFor(resolved.definition, listers);
  const findings: Finding[] = [...resolved.findings, ...listed.findings];
  const named = (value: JsonObject, id: unknown, version: unknown) => ({
    id: String(id),
    version: String(version),
    digest: digest(canonical(value)),
  });
  const languages = own(resolved.definition, 'x-languages');
  const made = new Map<string, Catalogue>();
  for (const language of Array.isArray(languages) ? (languages as string[]) : []) {
    if (language === baseLanguage) continue;
    if (!catalogues.some((one) => one.language === language)) {
      findings.push(warning('texts.language', '/x-languages', { language }));
      continue;
    }
    const { catalogue, findings: stale } = combine(String(own(base, 'x-id')), language, catalogues, resolved.origins);
    made.set(language, catalogue);
    findings.push(...stale);
  }
  const publication: Publication = {
    format: 'wegwijs-publication-1',
    base: named(base, own(base, 'x-id'), own(base, 'x-version')),
    layers: layers.map((layer) => ({
      ...named(layer as unknown as JsonObject, layer.layer, layer.version),
      ...(layer.title === undefined ? {} : { title: layer.title }),
      authority: layer.authority,
    })),
    definition: resolved.definition,
    digest: digest(canonical(resolved.definition)),
    origins: resolved.origins,
    refusals: resolved.refusals,
    texts: Object.fromEntries([...made.keys()].map((language) => [language, `${name}.${language}.json`])),
    ...(Object.keys(listed.catalogues).length === 0 ? {} : { catalogues: listed.catalogues }),
  };
  return { publication, catalogues: made, findings };
}

/** The catalogues that a definition refers to. */
function listedFor(definition: JsonObject, listers: readonly Layer[]) {
  const kinds = referredKinds(definition);
  if (kinds.length === 0) return { catalogues: {}, findings: [] };
  const { findings, ...listings } = listingsOf(listers);
  const byId = (kind: ListingKind) => Object.fromEntries(listings[kind].map(({ id, words }) => [id, words]));
  // What layers say of catalogues that this definition does not refer to is told with the one that does.
  const told = findings.filter(({ path }) => kinds.some((kind) => path.startsWith(`/catalogues/${kind}/`)));
  return { catalogues: Object.fromEntries(kinds.map((kind) => [kind, byId(kind)])), findings: told };
}

/** What came of reading: a definition, or none with the reason. */
export interface Read {
  readonly definition: Definition | undefined;
  readonly publication: Publication | undefined;
  readonly findings: readonly Finding[];
}

/**
 * Reads what a page was given: a publication, a definition of ours, or any JSON Schema. Never throws.
 * @param regExp runs patterns of names that are not structurally safe.
 */
export function read(value: unknown, regExp?: RegExpFactory): Read {
  const none = (code: string, path = ''): Read => ({
    definition: undefined,
    publication: undefined,
    findings: [fault(code, path)],
  });
  if (!isObject(value)) return none(typeof value === 'boolean' ? 'schema.boolean' : 'schema.not-object');
  const deep = tooDeep(value);
  if (deep !== undefined) return none('schema.too-deep', deep);
  const json = value;
  if (own(json, 'format') === 'wegwijs-publication-1') {
    const schema = own(json, 'definition');
    if (!isObject(schema)) return none('publication.definition', '/definition');
    const publication = json as unknown as Publication;
    const definition = new Definition(schema, {
      digest: publication.digest,
      origins: isObject(publication.origins) ? publication.origins : {},
      regExp,
    });
    return { definition, publication, findings: shapeFindings(definition) };
  }
  const definition = new Definition(json, { regExp });
  return { definition, publication: undefined, findings: [...shapeFindings(definition), ...circleFindings(definition)] };
}

function shapeFindings(definition: Definition): Finding[] {
  const findings: Finding[] = [];
  const { root } = definition;
  const types = root.types;
  const type = own(root.parts[0]?.schema ?? {}, 'type');
  if (type !== undefined && types === undefined) findings.push(fault('schema.type', '/type'));
  const properties = root.parts.map(({ schema }) => own(schema, 'properties'));
  if (properties.some((one) => one !== undefined && !isObject(one))) findings.push(fault('schema.properties', '/properties'));
  if (root.source.draft === 'draft-07' && definition.word('$schema') === undefined)
    findings.push(warning('schema.draft', '', { draft: 'draft-07' }));
  return findings;
}

/**
 * Of a publication whoever published it was told (`lint`). Looked for only where there are conditions: a large foreign schema is not
 * walked for it.
 */
function circleFindings(definition: Definition): Finding[] {
  if (!definition.own && !canAsk(definition.schema)) return [];
  return [...definition.circles].map(([id, circle]) => warning('condition.circular', id, { circle }));
}

function canAsk(schema: Json): boolean {
  return JSON.stringify(schema).includes('"x-visible-when"');
}

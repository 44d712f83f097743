import { catalogueOf } from '../evaluation/catalogue.ts';
import { catalogueFindings } from '../evaluation/findings.ts';
import type { Finding } from '../finding.ts';
import { fromEntries, isObject, type Json, type JsonObject } from '../json.ts';
import type { Layer } from '../layers/layer.ts';
import { listingKinds, listingsOf, type ListingKind } from '../layers/listings.ts';
import { readGuide, type Catalogues } from '../phases/guide.ts';
import { at, pointer, steps } from '../pointer.ts';
import { namesIn, type NamedThing } from './catalogue-names.ts';
import { nearest } from './nearest.ts';
import type { LintFinding, Place } from './rule.ts';

/**
 * What is not as it should be in the catalogues of a gemeente: what a layer says against a lock or of what is not there, a circle of
 * phases, a milestone of no phase, a question that nobody may answer, too many questions for the newcomer, and whatever names an
 * entry, a deadline or a question that is not there. Never throws on what people write.
 * @param layers all that says something in a catalogue, of whatever form, highest authority first: the libraries of the nation too.
 * @param definitions the bases of all kinds of documents by their `x-id`; without them no name of a question or deadline is judged.
 */
export function lintCatalogues(layers: readonly Layer[], definitions?: ReadonlyMap<string, JsonObject>): LintFinding[] {
  const { findings, ...listings } = listingsOf(layers);
  const catalogues = fromEntries(
    listingKinds.map((kind) => [kind, fromEntries(listings[kind].map(({ id, words }) => [id, words]))]),
  );
  const known = (kind: ListingKind) => listings[kind].map(({ id }) => id);
  const placed = ({ code, severity, path, params }: Finding): LintFinding => {
    const [kind = '', id = '', word = words[code]] = steps(path).filter((step) => step !== 'catalogues');
    const place = home(layers, [kind, id, ...(word === undefined ? [] : [word])], params['layer']);
    return { ...place, code, severity: severityOf(code, severity), id, params: { ...params, ...meant(params, known) } };
  };
  const unknown = ({ kind, id, way, name, among }: NamedThing): LintFinding => {
    const params = { name, nearest: nearest(name, among) ?? null };
    return { ...home(layers, [kind, id, ...way]), code: 'catalogue.unknown', severity: 'error', id, params };
  };
  const said = [...findings, ...readGuide(catalogues as Catalogues).findings, ...catalogueFindings(catalogueOf(catalogues))];
  return [...said.map(placed), ...namesIn(listings, layers, definitions).map(unknown)];
}

/** What a lock or an identity forbids is no matter of taste: the layer does not get it. */
function severityOf(code: string, severity: Finding['severity']): LintFinding['severity'] {
  return code.startsWith('listing.') && code !== 'listing.organisation' ? 'error' : severity;
}

/** The word of an entry that a finding is about; undefined where it says so itself, or is about the whole. */
const words: { readonly [code: string]: string | undefined } = {
  'catalogue.unknown': undefined,
  'listing.locked': undefined,
  'listing.not-an-object': undefined,
  'listing.unknown-id': undefined,
  'listing.organisation': 'organisation',
  'phases.model-unknown': 'model',
  'phases.missing': 'after',
  'phases.loop': 'after',
  'phases.empty': 'use',
  'phases.phase-unknown': 'phase',
  'phases.hours-unknown': 'hours',
  'phases.actor-unknown': 'by',
  'phases.rule-unread': undefined,
  'evaluation.item-for-nobody': 'asks',
  'evaluation.moment-unknown': 'asks',
  'evaluation.questions': undefined,
  'evaluation.wording': undefined,
};

/** Every code that there is. */
export const catalogueCodes: readonly string[] = Object.keys(words);

/** In which catalogue the thing of a parameter should stand. */
const kinds: { readonly [parameter: string]: ListingKind } = {
  phase: 'phases',
  model: 'phaseModels',
  actor: 'actors',
  moment: 'moments',
  organisation: 'organisations',
};

/** The name that was most likely meant by one that is not there. */
function meant(params: Finding['params'], known: (kind: ListingKind) => string[]): { readonly nearest?: Json } {
  for (const [parameter, kind] of Object.entries(kinds)) {
    const name = params[parameter];
    const found = typeof name === 'string' && !known(kind).includes(name) ? nearest(name, known(kind)) : undefined;
    if (found !== undefined) return { nearest: found };
  }
  return {};
}

/** Where the lowest layer says a word of an entry; else where the entry stands. What a finding names as the layer goes before others. */
function home(layers: readonly Layer[], way: readonly (string | number)[], told?: Json): Place {
  const says = (path: string) => (layer: Layer) =>
    isObject(layer) && (told ?? layer.layer) === layer.layer && at(layer, path) !== undefined;
  for (const path of [pointer('catalogues', ...way), pointer('catalogues', ...way.slice(0, 2))]) {
    const found = layers.findLast(says(path));
    if (found) return { document: found.layer, path };
  }
  return { document: layers[0]?.layer ?? '', path: '' };
}

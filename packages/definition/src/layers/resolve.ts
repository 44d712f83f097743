import type { Finding } from '../finding.ts';
import { fault, warning } from '../finding.ts';
import { freeze, isObject, own, type Json, type JsonObject } from '../json.ts';
import { add } from './add.ts';
import { change } from './change.ts';
import { strangers } from './choose.ts';
import type { Addition, Layer, Refusal } from './layer.ts';
import { floorOf } from './floor.ts';
import { keepSight, unseenNow } from './keep-sight.ts';
import { judge } from './lock.ts';
import { place } from './place.ts';
import { dropRecordings } from './recordings.ts';
import { draftOf, index, type Draftable } from './tree.ts';
import { decidesSight, stepOf, turnsSight } from './sight-step.ts';
import { undercut } from './soft.ts';
import { refuse, type Work } from './work.ts';

/** What comes of a base with layers laid over it. */
export interface Resolved {
  /** The resolved definition: the same dialect as the base. Frozen. */
  readonly definition: JsonObject;
  /** Which layer decided: `<x-id>#<keyword>` → layer. What is not here stands in the base. */
  readonly origins: { readonly [place: string]: string };
  readonly refusals: readonly Refusal[];
  readonly findings: readonly Finding[];
}

/**
 * Lays layers over a base, highest authority first. Never throws on content and never drops silently: what a lock or the
 * floor forbids is left out and returned as a refusal, and the value from above stays.
 */
export function resolve(base: JsonObject, layers: readonly Layer[]): Resolved {
  const root = draftOf(base);
  const nodes = index(root);
  const work: Work = {
    root,
    nodes,
    floor: floorOf(base, nodes),
    origins: {},
    refusals: [],
    findings: [],
    steps: [],
    readings: undefined,
    unseen: undefined,
  };
  const known: string[] = [];
  for (const layer of layers) {
    const refused = unfit(base, layer);
    if (refused) {
      work.findings.push(fault(refused, '/for', { layer: nameOf(layer), touches: touches(layer) }));
      continue;
    }
    work.steps = [];
    if (decidesSight(layer)) work.unseen ??= unseenNow(work);
    modules(work, layer);
    for (const [id, schema] of additionsOf(layer)) add(work, layer, id, schema);
    for (const [id, words] of Object.entries(layer.set ?? {})) set(work, layer, id, words);
    for (const [id, where] of Object.entries(layer.place ?? {})) place(work, layer, id, where);
    if (work.steps.length > 0) keepSight(work, layer);
    known.push(layer.layer);
  }
  const { origins, refusals, findings } = work;
  findings.push(...unfilled(work, known));
  return { definition: freeze(work.root), origins, refusals, findings };
}

/** What a layer adds: sections before the fields that stand in them, however they are written. */
function additionsOf({ add }: Layer): [string, Addition][] {
  const added: NonNullable<Layer['add']> = isObject(add) ? add : {};
  const depth = (addition: Addition, seen = 0): number => {
    const section = isObject(addition) && typeof addition.section === 'string' ? addition.section : '';
    return Object.hasOwn(added, section) && seen < 9 ? depth(added[section] as Addition, seen + 1) + 1 : 0;
  };
  return Object.entries(added).sort(([, a], [, b]) => depth(a) - depth(b));
}

/** A layer for another definition or another major version is refused whole. */
function unfit(base: JsonObject, layer: Layer): string | undefined {
  if (!isObject(layer) || !isObject(layer.for) || !/^[a-z][a-z0-9-]*$/.test(nameOf(layer))) return 'layer.shape';
  if (layer.for.id !== own(base, 'x-id')) return 'layer.definition';
  const major = (version: unknown) => String(version).split('.')[0];
  return major(layer.for.version) === major(own(base, 'x-version')) ? undefined : 'layer.version';
}

function nameOf(layer: unknown): string {
  return isObject(layer) ? String(own(layer, 'layer')) : '';
}

/** The ids of all that a layer would touch. */
function touches(layer: unknown): string[] {
  if (!isObject(layer)) return [];
  return ['set', 'add', 'modules'].flatMap((part) => Object.keys(own(layer, part) ?? {}));
}

function modules(work: Work, layer: Layer): void {
  const known = own(work.root, 'x-modules');
  for (const [name, on] of Object.entries(layer.modules ?? {})) {
    const module = isObject(known) ? (own(known, name) as Draftable | undefined) : undefined;
    if (!module) {
      work.refusals.push({
        code: 'unknown-id',
        layer: layer.layer,
        id: `module.${name}`,
        keyword: 'x-on',
        basis: undefined,
        asked: on,
      });
      continue;
    }
    module['x-on'] = on;
    work.origins[`${String(module['x-id'])}#x-on`] = layer.layer;
    for (const [id, { node }] of work.nodes) if (node['x-module'] === name) apply(work, layer, id, 'x-present', on);
  }
}

/** What a layer says of its own changes. */
const notes = ['$comment', 'reason'];

function set(work: Work, layer: Layer, id: string, words: JsonObject): void {
  if (!isObject(words)) return refuse(work, layer, id, '', 'not-an-object', undefined, words);
  for (const [keyword, to] of Object.entries(words)) if (!notes.includes(keyword)) apply(work, layer, id, keyword, to);
  dropRecordings(work, layer.layer, id);
}

function apply(work: Work, layer: Layer, id: string, keyword: string, to: Json): void {
  const found = work.nodes.get(id);
  if (!found) return refuse(work, layer, id, keyword, 'unknown-id', undefined, to);
  const verdict = judge(found.node, keyword, to, work.floor.get(id), own(work.root, 'x-profiles'), layer.layer);
  if (verdict) return refuse(work, layer, id, keyword, verdict.code, verdict.basis, to);
  const unknown = keyword === 'choices' ? strangers(found.node, to) : [];
  for (const value of unknown) work.findings.push(warning('layer.choice', id, { layer: layer.layer, value }));
  work.findings.push(...undercut(layer, id, found.node, keyword, to));
  if (turnsSight(found.node, keyword, to)) work.steps.push(stepOf(work.origins, found.node, id, keyword, to));
  const parts = change(found.node, keyword, to);
  for (const place of [keyword, ...parts.map((part) => `${keyword}.${part}`)]) work.origins[`${id}#${place}`] = layer.layer;
}

/** What a layer asks those below to fill in, and nobody did. */
function unfilled(work: Work, layers: readonly string[]): Finding[] {
  const found: Finding[] = [];
  for (const [id, { node }] of work.nodes) {
    if (node['x-must-fill'] !== true) continue;
    const asker = work.origins[`${id}#x-must-fill`] ?? '';
    const filler = work.origins[`${id}#description`] ?? '';
    if (layers.indexOf(filler) <= layers.indexOf(asker)) found.push(warning('layer.fill', id, { layer: asker }));
  }
  return found;
}

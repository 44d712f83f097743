import {
  at,
  equal,
  isObject,
  lens,
  pointer,
  steps,
  type Definition,
  type Finding,
  type Node,
  type Viewer,
} from '@wegwijs/definition';
import { dossierFindings, type DossierRecord } from '@wegwijs/definition/dossier';
import { datedHoles } from '../fields/dated-holes.ts';
import { nameOf } from '../plan/views/names.ts';
import { saidOf, word, type Said, type Voices } from '../scene.ts';
import type { WordKey } from '../words/nl.ts';
import type { Kinds } from './kinds.ts';

/**
 * What is not as it should be in the documents as they are kept. Of what is not here yet nothing is said.
 * @param today `YYYY-MM-DD`.
 */
export function findingsOf(records: readonly DossierRecord[], kinds: Kinds, today: string): Finding[] {
  const definitions = kinds.here;
  const judged = records.filter(({ kind, revision }) => revision !== '' && (definitions.has(kind) || !kinds.source(kind)));
  return dossierFindings({ records: judged, definitions, catalogues: cataloguesOf(kinds), today });
}

/** Who is told of findings: who keeps the plan, and who decides. */
const heeding = ['caseManager', 'decisionMaker'];

/** Who hears of findings, in which words, and how to get to a place. */
export interface FindingsHearer {
  readonly records: readonly DossierRecord[];
  readonly viewer: Viewer;
  readonly voices: Voices;
  definition(kind: string): Definition | undefined;
  /** The words of a kind; undefined while they are not here. */
  voicesOf(kind: string): Voices | undefined;
  /** How to get to a place; undefined where nothing shows it. */
  way(record: DossierRecord, pointer: string): (() => void) | undefined;
}

/** A finding in words: the place that it is about, as the definition calls it, in which row, and what is to be seen there. */
export interface FindingSaid {
  readonly title: Said | undefined;
  /** What the row calls itself in which it stands. */
  readonly row: string | undefined;
  readonly text: Said;
  /** Brings a person to the place. */
  readonly go: (() => void) | undefined;
}

/** The findings that who looks is told of: of places that this role sees. */
export function findingsSaid(findings: readonly Finding[], hearer: FindingsHearer): FindingSaid[] {
  if (!heeding.includes(hearer.viewer.role)) return [];
  const withheld = new Map<string, ReadonlySet<string>>();
  const unseen = (definition: Definition) => {
    const { id } = definition.name;
    const known = withheld.get(id) ?? new Set(lens(definition, undefined, hearer.viewer).withheld);
    withheld.set(id, known);
    return known;
  };
  return findings.flatMap((finding) => {
    const [id, ...way] = steps(finding.path);
    const record = hearer.records.find((one) => one.id === id);
    const definition = record && hearer.definition(record.kind);
    const nodes = nodesOn(way, definition?.root);
    if (definition && nodes.some((node) => unseen(definition).has(node.id))) return [];
    return said(finding, record, way, nodes, hearer);
  });
}

function said(
  { code, params }: Finding,
  record: DossierRecord | undefined,
  way: readonly string[],
  nodes: readonly Node[],
  hearer: FindingsHearer,
): FindingSaid {
  const voices = (record && hearer.voicesOf(record.kind)) ?? hearer.voices;
  const titled = nodes.findLast((node) => node.word('title') !== undefined);
  const rows = way.map((_, i) => record && at(record.document, pointer(...way.slice(0, i + 1))));
  return {
    title: titled && saidOf(voices, titled.id, 'title', titled.word('title')),
    row: rows.flatMap((one) => (isObject(one) ? (nameOf(one) ?? []) : [])).at(-1),
    text: word(voices, `problem.${code}` as WordKey, datedHoles(voices, params)),
    go: record && hearer.way(record, pointer(...way)),
  };
}

/** Whether the same was found. */
export function sameFindings(some: readonly Finding[], others: readonly Finding[]): boolean {
  const asJson = (all: readonly Finding[]) => all.map(({ code, path, params }) => [code, path, params] as const);
  return equal(asJson(some), asJson(others));
}

/** The nodes on the way to a place, from the root on. */
function nodesOn(way: readonly string[], root: Node | undefined): Node[] {
  const found = root ? [root] : [];
  for (const step of way) {
    const last = found.at(-1);
    const next = /^\d+$/.test(step) ? last?.item(Number(step)) : last?.property(step);
    if (!next) break;
    found.push(next);
  }
  return found;
}

/** What fields may refer to: what the publications list, by catalogue. */
function cataloguesOf(kinds: Kinds): ReadonlyMap<string, ReadonlySet<string>> {
  return idsOf([...kinds.sources.values()].map(({ publication }) => publication?.catalogues ?? {}));
}

/** The ids of each catalogue. */
export function idsOf(all: readonly { readonly [catalogue: string]: object }[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const catalogues of all)
    for (const [catalogue, entries] of Object.entries(catalogues))
      found.set(catalogue, new Set([...(found.get(catalogue) ?? []), ...Object.keys(entries)]));
  return found;
}

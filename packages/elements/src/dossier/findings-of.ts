import { at, isObject, pointer, steps, type Finding, type Node } from '@wegwijs/definition';
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

/** A finding in words: the place that it is about, as the definition calls it, in which row, and what is to be seen there. */
export interface FindingSaid {
  readonly title: Said | undefined;
  /** What the row calls itself in which it stands. */
  readonly row: string | undefined;
  readonly text: Said;
}

/** A finding in words. @param record the document that it is about. */
export function said(finding: Finding, record: DossierRecord | undefined, kinds: Kinds, told: Voices): FindingSaid {
  const { code, path, params } = finding;
  const source = record && kinds.sources.get(record.kind);
  const voices = source?.voices(told.voice.language, told.second?.language) ?? told;
  const way = steps(path).slice(1);
  const titled = nodesOn(way, source?.definition?.root).findLast((node) => node.word('title') !== undefined);
  const rows = way.map((_, i) => record && at(record.document, pointer(...way.slice(0, i + 1))));
  return {
    title: titled && saidOf(voices, titled.id, 'title', titled.word('title')),
    row: rows.flatMap((one) => (isObject(one) ? (nameOf(one) ?? []) : [])).at(-1),
    text: word(voices, `problem.${code}` as WordKey, datedHoles(voices, params)),
  };
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
  const found = new Map<string, Set<string>>();
  for (const { publication } of kinds.sources.values())
    for (const [catalogue, entries] of Object.entries(publication?.catalogues ?? {}))
      found.set(catalogue, new Set([...(found.get(catalogue) ?? []), ...Object.keys(entries)]));
  return found;
}

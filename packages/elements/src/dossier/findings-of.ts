import { steps, type Finding, type Node } from '@wegwijs/definition';
import { dossierFindings, type DossierRecord } from '@wegwijs/definition/dossier';
import { datedHoles } from '../fields/dated-holes.ts';
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

/** A finding in words: the place that it is about, as the definition calls it, and what is to be seen there. */
export interface FindingSaid {
  readonly title: Said | undefined;
  readonly text: Said;
}

/** A finding in words. @param kind of the document that it is about. */
export function said({ code, path, params }: Finding, kind: string | undefined, kinds: Kinds, told: Voices): FindingSaid {
  const source = kind === undefined ? undefined : kinds.sources.get(kind);
  const voices = source?.voices(told.voice.language, told.second?.language) ?? told;
  const inside = (node: Node | undefined, step: string) => (/^\d+$/.test(step) ? node?.item(Number(step)) : node?.property(step));
  const node = steps(path).slice(1).reduce(inside, source?.definition?.root);
  return {
    title: node && saidOf(voices, node.id, 'title', node.word('title')),
    text: word(voices, `problem.${code}` as WordKey, datedHoles(voices, params)),
  };
}

/** What fields may refer to: what the publications list, by catalogue. */
function cataloguesOf(kinds: Kinds): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { publication } of kinds.sources.values())
    for (const [catalogue, entries] of Object.entries(publication?.catalogues ?? {}))
      found.set(catalogue, new Set([...(found.get(catalogue) ?? []), ...Object.keys(entries)]));
  return found;
}

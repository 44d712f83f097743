import { baseLanguage, type Definition, type Finding, type Node } from '@wegwijs/definition';
import { dossierFindings, sentence, type DossierRecord } from '@wegwijs/definition/dossier';
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

/** A finding as a sentence: in English for who reads English, else in Dutch. */
export function said(finding: Finding, kinds: Kinds, language: string): { readonly text: string; readonly language: string } {
  const spoken = language.split('-')[0] === 'en' ? 'en' : baseLanguage;
  const name = (id: string) => {
    for (const source of kinds.sources.values()) {
      const node = source.definition && nodeOf(source.definition, id);
      if (node) return source.voices(spoken, undefined).voice.texts.find(id, 'title', node.word('title'))?.text ?? id;
    }
    return id;
  };
  return { text: sentence(finding, spoken, name), language: spoken };
}

/** What fields may refer to: what the publications list, by catalogue. */
function cataloguesOf(kinds: Kinds): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { publication } of kinds.sources.values())
    for (const [catalogue, entries] of Object.entries(publication?.catalogues ?? {}))
      found.set(catalogue, new Set([...(found.get(catalogue) ?? []), ...Object.keys(entries)]));
  return found;
}

function nodeOf(definition: Definition, id: string): Node | undefined {
  const inside = (node: Node | undefined, step: string) => (step === '*' ? node?.item(0) : node?.property(step));
  return definition.path(id)?.reduce<Node | undefined>(inside, definition.root);
}

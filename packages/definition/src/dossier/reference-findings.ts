import { warning, type Finding } from '../finding.ts';
import { isArray, isObject, own, type Json } from '../json.ts';
import type { Node } from '../node.ts';
import { pointer } from '../pointer.ts';
import type { DossierSubject } from './findings.ts';
import { eachAt, places } from './places.ts';

/** References to what is not there (`x-refers`): rows of any document of the dossier, or entries of a catalogue. They are kept. */
export function referenceFindings({ records, definitions, catalogues }: DossierSubject): Finding[] {
  const all = records.flatMap((record) => {
    const definition = definitions.get(record.kind);
    return definition ? [{ record, places: definition.root.once(telling) }] : [];
  });
  const wanted = new Set(all.flatMap((one) => one.places.flatMap(({ node }) => node.text('x-refers') ?? [])));
  const rows = new Map<string, Set<Json>>();
  for (const { record, places } of all)
    for (const { node, path } of places.filter((place) => wanted.has(place.node.id)))
      eachAt(record.document, path, (value) => {
        const ids = rows.get(node.id) ?? new Set();
        if (isArray(value)) for (const row of value) if (isObject(row)) ids.add(own(row, 'id') ?? null);
        rows.set(node.id, ids);
      });
  const known = (refers: string): ReadonlySet<Json> | undefined => {
    const [, catalogue] = /^catalogue:(.+)$/.exec(refers) ?? [];
    return catalogue === undefined ? (rows.get(refers) ?? new Set()) : catalogues?.get(catalogue);
  };
  const found: Finding[] = [];
  for (const { record, places } of all)
    for (const { node, path } of places) {
      const refers = node.text('x-refers');
      const there = refers === undefined ? undefined : known(refers);
      if (refers === undefined || !there) continue;
      eachAt(record.document, path, (value, way) => {
        const judge = (one: Json, ...at: number[]) => {
          if (!there.has(one)) found.push(warning('reference.broken', pointer(record.id, ...way, ...at), { field: node.id, refers })); // prettier-ignore
        };
        if (isArray(value)) value.forEach((one, i) => judge(one, i));
        else judge(value);
      });
    }
  return found;
}

/** The places that refer to something, or hold rows that are referred to: few of all there are. */
function telling(root: Node): ReturnType<typeof places> {
  return places(root).filter(({ node }) => node.text('x-refers') !== undefined || node.types?.includes('array'));
}

import { warning, type Finding } from '../finding.ts';
import { isArray, isObject, own, type Json } from '../json.ts';
import { pointer } from '../pointer.ts';
import type { DossierSubject } from './findings.ts';
import { held } from './places.ts';

/** References to what is not there (`x-refers`): rows of any document of the dossier, or entries of a catalogue. They are kept. */
export function referenceFindings({ records, definitions, catalogues }: DossierSubject): Finding[] {
  const all = records.map((record) => {
    const definition = definitions.get(record.kind);
    return { record, values: definition ? held(definition, record.document) : [] };
  });
  const rows = new Map<string, Set<Json>>();
  for (const { node, value } of all.flatMap(({ values }) => values)) {
    if (!isArray(value)) continue;
    const ids = rows.get(node.id) ?? new Set();
    for (const row of value) if (isObject(row)) ids.add(own(row, 'id') ?? null);
    rows.set(node.id, ids);
  }
  const known = (refers: string): ReadonlySet<Json> | undefined => {
    const [, catalogue] = /^catalogue:(.+)$/.exec(refers) ?? [];
    return catalogue === undefined ? (rows.get(refers) ?? new Set()) : catalogues?.get(catalogue);
  };
  return all.flatMap(({ record, values }) =>
    values.flatMap(({ node, pointer: way, value }): Finding[] => {
      const refers = node.text('x-refers');
      const there = refers === undefined ? undefined : known(refers);
      if (refers === undefined || !there) return [];
      const broken = (one: Json, at: string) =>
        there.has(one) ? [] : [warning('reference.broken', pointer(record.id) + at, { field: node.id, refers })];
      return isArray(value) ? value.flatMap((one, i) => broken(one, way + pointer(i))) : broken(value, way);
    }),
  );
}

import { plus } from '../plus.ts';
import type { Definition } from '../definition.ts';
import { fault, warning, type Finding } from '../finding.ts';
import { formats } from '../formats/index.ts';
import type { Node } from '../node.ts';
import { pointer } from '../pointer.ts';
import type { DossierSubject } from './findings.ts';
import { lifeOf } from './life.ts';
import { eachAt, places, pointerOf, valueOf } from './places.ts';
import type { DossierRecord } from './record.ts';

/** Dates that cannot be: a day that is in no calendar, a document that was kept tomorrow. */
export function dateFindings({ records, definitions, today }: DossierSubject): Finding[] {
  return records.flatMap((record) => {
    const definition = definitions.get(record.kind);
    return definition ? [...ahead(record, today), ...impossible(definition, record)] : [];
  });
}

/** A clock that is off. A day more is not told: it is tomorrow already in another time zone. */
function ahead({ id, savedAt }: DossierRecord, today: string): Finding[] {
  const tomorrow = plus(today, { days: 1 });
  return tomorrow !== undefined && savedAt.slice(0, 10) > tomorrow
    ? [warning('record.future', pointer(id), { savedAt: savedAt.slice(0, 10), today })]
    : [];
}

function impossible({ root }: Definition, { id, document }: DossierRecord): Finding[] {
  const found: Finding[] = [];
  for (const { node, path, format } of root.once(dated))
    eachAt(document, path, (value, way) => {
      if (typeof value === 'string' && formats[format]?.(value) === false)
        found.push(fault('date.impossible', pointer(id, ...way), { field: node.id }));
    });
  return found;
}

const dated = (root: Node) =>
  places(root).flatMap((place) => {
    const format = place.node.text('format');
    return format === 'date' || format === 'partial-date' ? [{ ...place, format }] : [];
  });

/** A term that begins before the first plan: it never does (Wet inburgering 2021, art. 11; domain: T8). */
export function termFindings({ records, definitions }: DossierSubject): Finding[] {
  return records.flatMap((record) => {
    const definition = definitions.get(record.kind);
    return definition ? early(definition, record) : [];
  });
}

function early(definition: Definition, { id, document }: DossierRecord): Finding[] {
  const names = lifeOf(definition)?.names;
  if (!names) return [];
  const [term, first] = [names.term, names.first].map((name) => valueOf(definition, document, name));
  if (typeof term !== 'string' || typeof first !== 'string' || term >= first) return [];
  return [fault('decision.term', pointer(id) + (pointerOf(definition, names.term) ?? ''), { term, first })];
}

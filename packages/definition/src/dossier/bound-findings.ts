import { deadlines } from '../deadline.ts';
import type { Definition } from '../definition.ts';
import { warning, type Finding } from '../finding.ts';
import { formats } from '../formats/index.ts';
import { isObject, own, type Json, type JsonObject } from '../json.ts';
import type { Node } from '../node.ts';
import { at, pointer, steps } from '../pointer.ts';
import { DocumentReader } from './document-reader.ts';
import type { DossierSubject } from './findings.ts';
import { places, ways } from './places.ts';
import type { DossierRecord } from './record.ts';

/**
 * Dates that lie before or after what bounds them (`x-between`): an end before its beginning, a signature of tomorrow, an exam after the
 * term. Told and kept; what bounds them may be the mistake.
 */
export function boundFindings({ records, definitions, today }: DossierSubject): Finding[] {
  return records.flatMap((record) => {
    const definition = definitions.get(record.kind);
    return definition ? definition.root.once(bounded).flatMap((place) => outside(definition, record, place, today)) : [];
  });
}

interface Bounded {
  readonly node: Node;
  readonly path: readonly string[];
  readonly between: JsonObject;
}

function bounded(root: Node): Bounded[] {
  return places(root).flatMap(({ node, path }) => {
    const between = node.word('x-between');
    return isObject(between) ? [{ node, path, between }] : [];
  });
}

function outside(
  definition: Definition,
  { id, document }: DossierRecord,
  { node, path, between }: Bounded,
  today: string,
): Finding[] {
  return ways(document, path).flatMap(({ pointer: way }): Finding[] => {
    const date = at(document, way);
    if (!isDay(date)) return [];
    const row = steps(way).slice(0, -1).map((step) => (/^\d+$/.test(step) ? Number(step) : step)); // prettier-ignore
    const reader = new DocumentReader(definition, document, today, row);
    const tell = (code: string, params: JsonObject) => [warning(code, pointer(id) + way, { field: node.id, ...params })];
    const [from, until] = [own(between, 'from'), own(between, 'until')];
    const dayOf = (id: Json | undefined): Json | undefined =>
      id === 'today'
        ? today
        : (deadlineOf(definition, reader, id)?.date ?? (typeof id === 'string' ? reader.value(id) : undefined));
    const [first, last] = [dayOf(from), dayOf(until)];
    if (isDay(first) && date < first) return tell('date.before', { date: first });
    if (!isDay(last) || date <= last) return [];
    if (until === 'today') return tell('date.ahead', {});
    const deadline = deadlineOf(definition, reader, until);
    return deadline
      ? tell('deadline.passed', { date, until: last, source: deadline.source ?? deadline.id })
      : tell('date.after', { date: last });
  });
}

function deadlineOf(definition: Definition, reader: DocumentReader, id: Json | undefined) {
  if (typeof id !== 'string' || !id.startsWith('deadline.')) return undefined;
  const reading = Object.assign(reader, { input: () => undefined });
  return deadlines(definition.word('x-deadlines'), reading).find((one) => one.id === id);
}

function isDay(value: Json | undefined): value is string {
  return typeof value === 'string' && formats['date']?.(value) === true;
}

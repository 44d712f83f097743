import { deadlines } from '../deadline.ts';
import type { Definition } from '../definition.ts';
import { warning, type Finding } from '../finding.ts';
import { formats } from '../formats/index.ts';
import { isObject, own, type Json, type JsonObject } from '../json.ts';
import type { Node } from '../node.ts';
import { pointer } from '../pointer.ts';
import { DocumentReader } from './document-reader.ts';
import type { DossierSubject } from './findings.ts';
import { eachAt, places } from './places.ts';
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

function outside(definition: Definition, { id, document }: DossierRecord, place: Bounded, today: string): Finding[] {
  const found: Finding[] = [];
  eachAt(document, place.path, (date, way) => {
    if (!isDay(date)) return;
    const reader = new DocumentReader(definition, document, today, way.slice(0, -1));
    const [code, params] = judged(definition, date, place, reader) ?? [];
    if (code) found.push(warning(code, pointer(id, ...way), { field: place.node.id, ...params }));
  });
  return found;
}

/** What is to be said of a date: the code, with its parameters. */
function judged(
  definition: Definition,
  date: string,
  { between }: Bounded,
  reader: DocumentReader,
): [code: string, params: JsonObject] | undefined {
  const { today } = reader;
  const [from, until] = [own(between, 'from'), own(between, 'until')];
  const dayOf = (id: Json | undefined): Json | undefined =>
    id === 'today'
      ? today
      : (deadlineOf(definition, reader, id)?.date ?? (typeof id === 'string' ? reader.value(id) : undefined));
  const [first, last] = [dayOf(from), dayOf(until)];
  if (isDay(first) && date < first) return ['date.before', { date: first }];
  if (!isDay(last) || date <= last) return undefined;
  if (until === 'today') return ['date.ahead', {}];
  const deadline = deadlineOf(definition, reader, until);
  return deadline
    ? ['deadline.passed', { date, until: last, source: deadline.source ?? deadline.id }]
    : ['date.after', { date: last }];
}

function deadlineOf(definition: Definition, reader: DocumentReader, id: Json | undefined) {
  if (typeof id !== 'string' || !id.startsWith('deadline.')) return undefined;
  const reading = Object.assign(reader, { input: () => undefined });
  return deadlines(definition.word('x-deadlines'), reading).find((one) => one.id === id);
}

function isDay(value: Json | undefined): value is string {
  return typeof value === 'string' && formats['date']?.(value) === true;
}

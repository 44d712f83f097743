import { plus } from './plus.ts';
import { holds, type Reader } from './condition.ts';
import { isArray, isObject, own, type Json, type JsonObject } from './json.ts';

/** What a deadline reads: the fields of the document, and dates from elsewhere in the dossier. */
export interface DeadlineReader extends Reader {
  /** A date that another document of the dossier gives, such as `pip.initialDate`. */
  input(name: string): string | undefined;
}

/** A deadline worked out for one person. Information with its source; it never claims that a decision is lawful. */
export interface Deadline {
  readonly name: string;
  readonly id: string;
  /** The day, `YYYY-MM-DD`; undefined when it is not running because a date lacks. */
  readonly date: string | undefined;
  /** The ids of the fields (or names of inputs) that it still waits for. */
  readonly waitsFor: readonly string[];
  /** Whom it binds. */
  readonly binds: 'authority' | 'person';
  /** Where the rule is found. */
  readonly source: string | undefined;
}

/** Works out the deadlines of a definition (`x-deadlines`; domain: Wet inburgering 2021 and Besluit inburgering 2021). */
export function deadlines(rules: Json | undefined, reader: DeadlineReader): Deadline[] {
  if (!isObject(rules)) return [];
  return Object.entries(rules).flatMap(([name, node]) => {
    if (!isObject(node)) return [];
    const waitsFor = new Set<string>();
    const date = work(own(node, 'rule'), reader, waitsFor);
    const id = own(node, 'x-id');
    const source = own(node, 'x-source');
    return {
      name,
      id: typeof id === 'string' ? id : name,
      date,
      waitsFor: date === undefined ? [...waitsFor] : [],
      binds: own(node, 'binds') === 'person' ? ('person' as const) : ('authority' as const),
      source: typeof source === 'string' ? source : undefined,
    };
  });
}

function work(rule: Json | undefined, reader: DeadlineReader, waitsFor: Set<string>): string | undefined {
  if (!isObject(rule)) return undefined;
  const need = (name: string, date: Json | undefined) => {
    if (typeof date === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(date)) return date;
    waitsFor.add(name);
    return undefined;
  };
  const { field, input, latest, to, when, each, weeks } = rule;
  if (typeof field === 'string') return need(field, reader.value(field));
  if (typeof input === 'string') return need(input, reader.input(input));
  if (isArray(latest)) {
    const dates = latest.map((inner) => work(inner, reader, waitsFor));
    return dates.includes(undefined) ? undefined : dates.sort().at(-1);
  }
  if (when !== undefined) return work(holds(when, reader) ? rule['then'] : rule['else'], reader, waitsFor);
  const from = work(to, reader, waitsFor);
  if (typeof each === 'string' && typeof weeks === 'string')
    return from === undefined ? undefined : plus(from, { days: 7 * sum(reader.rows(each).map((row) => row.value(weeks))) });
  const by = own(rule, 'plus');
  return from === undefined || !isObject(by) ? undefined : plus(from, spans(by));
}

/** What is no number adds nothing. */
function sum(values: readonly (Json | undefined)[]): number {
  return values.reduce<number>((total, value) => total + (typeof value === 'number' ? value : 0), 0);
}

function spans(by: JsonObject): { days?: number; months?: number; years?: number } {
  const found: { days?: number; months?: number; years?: number } = {};
  for (const unit of ['days', 'months', 'years'] as const) {
    const amount = own(by, unit);
    if (typeof amount === 'number') found[unit] = amount;
  }
  return found;
}

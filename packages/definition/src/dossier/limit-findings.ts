import { deadlines, type Deadline } from '../deadline.ts';
import type { Definition } from '../definition.ts';
import { warning, type Finding } from '../finding.ts';
import { equal, isArray, isObject, memberOf, own, type Json } from '../json.ts';
import { pointer } from '../pointer.ts';
import { DocumentReader } from './document-reader.ts';
import type { DossierSubject } from './findings.ts';
import { lifeOf } from './life.ts';
import { pointerOf, valueOf } from './places.ts';
import { versionsOf, type DossierRecord } from './record.ts';

/**
 * Dates that are later than a deadline lets them be (`limits` in `x-deadlines`): told with where the rule is found, and kept. That a
 * deadline bounds a change is judged by the version before.
 */
export function limitFindings({ records, definitions, today }: DossierSubject): Finding[] {
  return [...definitions.values()].flatMap((definition) => {
    if (definition.word('x-deadlines') === undefined) return [];
    const versions = versionsOf(definition, records);
    return versions.flatMap((record, i) => passed(definition, record, lifeOf(definition) ? versions[i - 1] : undefined, today));
  });
}

function passed(definition: Definition, record: DossierRecord, before: DossierRecord | undefined, today: string): Finding[] {
  const { id, document } = record;
  const reader = Object.assign(new DocumentReader(definition, document, today), { input: () => undefined });
  return deadlines(definition.word('x-deadlines'), reader).flatMap((deadline): Finding[] => {
    const limits = limitsOf(definition, deadline);
    const field = limits && own(limits, 'field');
    const way = typeof field === 'string' ? pointerOf(definition, field) : undefined;
    const date = typeof field === 'string' ? valueOf(definition, document, field) : undefined;
    if (!limits || typeof field !== 'string' || way === undefined || typeof date !== 'string') return [];
    if (deadline.date === undefined || date <= deadline.date || !concerns(definition, limits, before, document)) return [];
    return [
      warning('deadline.passed', pointer(id) + way, {
        field,
        date,
        until: deadline.date,
        source: deadline.source ?? deadline.id,
      }),
    ];
  });
}

function limitsOf(definition: Definition, { name }: Deadline): { readonly [word: string]: Json } | undefined {
  const all = definition.word('x-deadlines');
  const said = memberOf(all, name);
  const limits = memberOf(said, 'limits');
  return isObject(limits) ? limits : undefined;
}

/** Whether it is about this version: always, or when a field has another value than before, but for some changes. */
function concerns(
  definition: Definition,
  limits: { readonly [word: string]: Json },
  before: DossierRecord | undefined,
  document: Json,
): boolean {
  const changed = own(limits, 'changed');
  if (typeof changed !== 'string') return true;
  const [from, to] = [before?.document, document].map((one) => valueOf(definition, one, changed));
  const except = own(limits, 'except');
  const free =
    isArray(except) && except.some((one) => isObject(one) && equal(own(one, 'from'), from) && equal(own(one, 'to'), to));
  return from !== undefined && to !== undefined && !equal(from, to) && !free;
}

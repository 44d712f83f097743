import type { Definition } from '../definition.ts';
import { fault, warning, type Finding } from '../finding.ts';
import { pointer } from '../pointer.ts';
import type { DossierSubject } from './findings.ts';
import { lifeOf } from './life.ts';
import { once } from './once.ts';
import { pointerOf, valueOf } from './places.ts';
import { versionIn, versionsOf, type DossierRecord } from './record.ts';

/** What is wrong between the versions of one kind, and between a document and its definition. */
export function versionFindings({ records, definitions }: DossierSubject): Finding[] {
  return [...definitions.values()].flatMap((definition) => {
    const versions = versionsOf(definition, records);
    return [
      ...versions.flatMap((record) => older(definition, record)),
      ...(lifeOf(definition) ? [...between(definition, versions), ...kept(definition, versions)] : []),
    ];
  });
}

/** A document that was made with another version of its definition. */
function older({ name }: Definition, record: DossierRecord): Finding[] {
  const { version } = record.definition;
  return version === name.version ? [] : [warning('record.version', pointer(record.id), { version, now: name.version })];
}

/** Two versions with one number or one date, a number that lacks, a date before the one of the version before. */
function between(definition: Definition, versions: readonly DossierRecord[]): Finding[] {
  const names = lifeOf(definition)?.names;
  if (!names) return [];
  const dateOf = ({ document }: DossierRecord) => valueOf(definition, document, names.date);
  const at = ({ id }: DossierRecord, field: string) => pointer(id) + (pointerOf(definition, field) ?? '');
  return versions.slice(1).flatMap((record, i): Finding[] => {
    const before = versions[i];
    if (!before) return [];
    const [was, is] = [versionIn(definition, before.document), versionIn(definition, record.document)];
    const [day, today] = [dateOf(before), dateOf(record)];
    return [
      ...(was !== undefined && was === is ? [fault('decision.same-version', at(record, names.version), { version: is })] : []),
      ...(was !== undefined && is !== undefined && is > was + 1
        ? [warning('decision.gap', at(record, names.version), { before: was, after: is })]
        : []),
      ...(typeof day === 'string' && typeof today === 'string' && today < day
        ? [
            fault('decision.order', at(record, names.date), {
              before: day,
              after: today,
              source: sourceOf(definition, names.date),
            }),
          ]
        : []),
      ...(typeof day === 'string' && day === today ? [fault('decision.same-date', at(record, names.date), { date: day })] : []),
    ];
  });
}

/** Where the rule of a field is found. */
function sourceOf(definition: Definition, id: string): string {
  const node = definition.path(id)?.reduce<Definition['root'] | undefined>((one, step) => one?.property(step), definition.root);
  return node?.text('x-source') ?? id;
}

/** What keeps its first value and has another one in a later version. */
function kept(definition: Definition, versions: readonly DossierRecord[]): Finding[] {
  return versions
    .slice(1)
    .flatMap((record, i) =>
      once(definition, versions[i]?.document, record.document).map(({ pointer: way, id }) =>
        fault('decision.once', pointer(record.id) + way, { field: id }),
      ),
    );
}

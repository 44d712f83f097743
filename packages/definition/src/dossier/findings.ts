import type { Definition } from '../definition.ts';
import { warning, type Finding } from '../finding.ts';
import { tooDeep } from '../too-deep.ts';
import { pointer } from '../pointer.ts';
import { boundFindings } from './bound-findings.ts';
import { dateFindings, termFindings } from './date-findings.ts';
import { limitFindings } from './limit-findings.ts';
import type { DossierRecord } from './record.ts';
import { referenceFindings } from './reference-findings.ts';
import { versionFindings } from './version-findings.ts';

/** What a dossier is looked over with. */
export interface DossierSubject {
  readonly records: readonly DossierRecord[];
  /** The definition of each kind, as it is now. */
  readonly definitions: ReadonlyMap<string, Definition>;
  /** The ids of each catalogue (`organisations`, `facilities`); of one that is not given no reference is judged. */
  readonly catalogues?: ReadonlyMap<string, ReadonlySet<string>>;
  /** The day of today, `YYYY-MM-DD`. */
  readonly today: string;
}

/**
 * What is not as it should be in a dossier. Nothing is repaired: a person sees it and decides. The path of a finding begins with
 * the id of the record; no value is ever in it. Of a document of an older version only that is told: `migrate` carries it over.
 */
export function dossierFindings(subject: DossierSubject): Finding[] {
  const { definitions } = subject;
  const known = subject.records.filter(({ kind }) => definitions.has(kind));
  const strange = subject.records.filter(({ kind }) => !definitions.has(kind));
  const deep = known.filter(({ document }) => tooDeep(document) !== undefined);
  const readable = { ...subject, records: known.filter((one) => !deep.includes(one)) };
  return [
    ...strange.map(({ id, kind }) => warning('record.kind', pointer(id), { kind })),
    ...deep.map(({ id, kind }) => warning('record.deep', pointer(id), { kind })),
    ...orderFindings(readable),
    ...dateFindings(readable),
    ...referenceFindings(readable),
  ];
}

/** Of these what is said of versions, terms and deadlines: of dates that do not fit with each other. Reads these alone, not all there is. */
export function orderFindings(subject: DossierSubject): Finding[] {
  return [...versionFindings(subject), ...termFindings(subject), ...limitFindings(subject), ...boundFindings(subject)];
}

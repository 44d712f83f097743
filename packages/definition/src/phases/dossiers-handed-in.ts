import { isText, listHandedIn, lookedAt, type HandedIn } from '../dossier/handed-in.ts';
import type { ReadRecord } from './dossier-dates.ts';
import type { DueDossier } from './due.ts';

/** Dossiers with the documents of each, as a page hands them in. Never throws. */
export function dossiersHandedIn(given: unknown): HandedIn<DueDossier> {
  const { items, findings } = listHandedIn<DueDossier>(given, { id: isText });
  const read = items.map((dossier) => {
    const at = (given as readonly unknown[]).indexOf(dossier);
    return { dossier, read: listHandedIn<ReadRecord>(dossier.records, lookedAt, at, 'records') };
  });
  return {
    items: read.map(({ dossier, read: { items: records } }) => ({ ...dossier, records })),
    findings: [...findings, ...read.flatMap((one) => one.read.findings)],
  };
}

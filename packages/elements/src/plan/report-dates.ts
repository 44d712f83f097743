import { pointer } from '@wegwijs/definition';
import { orderFindings, referenceFindings } from '@wegwijs/definition/dossier';
import type { Field, Form } from '@wegwijs/form';
import type { PlanDocument } from './plan-document.ts';

/** What is told at the question itself. Each has words in the catalogues: `problem.<code>`. */
export const told = [
  'decision.order',
  'decision.same-date',
  'decision.same-version',
  'decision.term',
  'date.before',
  'date.after',
  'date.ahead',
  'deadline.passed',
  'reference.broken',
];

/**
 * Tells of dates that do not fit with other dates, and of what refers to a row that is gone, at the field where they stand, with where the
 * rule is found. Nothing is put right by itself, and nobody is kept from going on.
 * @param today `YYYY-MM-DD`.
 * @param before where it was told before: another date may have been put right since.
 * @returns where it is told now.
 */
export function reportDates(
  { definition, form, versions, record, id }: PlanDocument,
  today: string | undefined,
  before: readonly Field[] = [],
): readonly Field[] {
  for (const field of before)
    for (const problem of field.problems.value) if (told.includes(problem.code)) field.withdraw(problem);
  if (!definition || !form || form.value === undefined || today === undefined) return [];
  const { value: document } = form;
  const now = { id, kind: definition.name.id, document, definition: definition.name, revision: '', savedAt: '', ...record };
  const records = [...versions.filter((one) => one.id !== id), { ...now, document }];
  const at = pointer(id);
  const subject = { records, definitions: new Map([[definition.name.id, definition]]), today };
  return [...orderFindings(subject), ...referenceFindings(subject)].flatMap(({ code, path, params }) => {
    // What refers to another document is told by the dossier, which has them all.
    const isHere = code !== 'reference.broken' || definition.path(String(params['refers'])) !== undefined;
    if (!told.includes(code) || !isHere || !path.startsWith(`${at}/`)) return [];
    const place = path.slice(at.length);
    const unmet = form.report({ code, pointer: place, params });
    return (unmet.length > 0 ? form.root : form.field(place)) ?? [];
  });
}

/** Tells these of one document: once for each form when it comes on the page, and again when nobody types. */
export class DatesTold {
  /** The form at whose fields was told. */
  #form: Form | undefined;
  /** The fields at which something is told now. */
  #at: readonly Field[] = [];

  /** It comes on the page. */
  appear(document: PlanDocument, today: string | undefined): void {
    if (this.#form === document.form) return;
    this.#form = document.form;
    this.rest(document, today);
  }

  /** Nobody types: what looks at all of the document may look now, since a key costs one field. */
  rest(document: PlanDocument, today: string | undefined): void {
    this.#at = reportDates(document, today, this.#at);
  }
}

import { baseLanguage, pointer } from '@wegwijs/definition';
import { orderFindings, sentence } from '@wegwijs/definition/dossier';
import type { PlanDocument } from './plan-document.ts';

/** What is told of a date at the question itself. */
const told = new Set(['decision.order', 'decision.same-date', 'decision.term', 'deadline.passed']);

/**
 * Tells of dates that do not fit with other dates at the field where they stand, with where the rule is found. Nothing is put right
 * by itself, and nobody is kept from going on.
 * @param today `YYYY-MM-DD`.
 */
export function reportDates({ definition, form, versions, record, id }: PlanDocument, today: string | undefined): void {
  if (!definition || !form || form.value === undefined || today === undefined) return;
  const { value: document } = form;
  const now = { id, kind: definition.name.id, document, definition: definition.name, revision: '', savedAt: '', ...record };
  const records = [...versions.filter((one) => one.id !== id), { ...now, document }];
  const at = pointer(id);
  for (const finding of orderFindings({ records, definitions: new Map([[definition.name.id, definition]]), today })) {
    if (!told.has(finding.code) || !finding.path.startsWith(`${at}/`)) continue;
    const text = sentence(finding, baseLanguage, (field) => titleOf(definition, field));
    form.report({ code: finding.code, pointer: finding.path.slice(at.length), text });
  }
}

function titleOf(definition: NonNullable<PlanDocument['definition']>, id: string): string {
  const node = definition
    .path(id)
    ?.reduce<typeof definition.root | undefined>((one, step) => one?.property(step), definition.root);
  return node?.text('title') ?? id;
}

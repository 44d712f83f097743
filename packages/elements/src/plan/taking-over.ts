import { factsOf, type Fact } from '@wegwijs/definition/dossier';
import type { PlanDocument } from './plan-document.ts';
import type { Surroundings } from './surroundings.ts';

/** What other documents of the dossier offer to one of them. */
export function factsIn(
  { definition, form }: PlanDocument,
  documents: ReadonlyMap<string, PlanDocument>,
  { records, today }: Pick<Surroundings, 'records' | 'today'>,
): readonly Fact[] {
  if (!definition || !form) return [];
  const definitions = new Map([...documents].flatMap(([kind, one]) => (one.definition ? [[kind, one.definition]] : [])));
  return factsOf(definition, form.value, records, { definitions, today });
}

/** Takes one over, with where it comes from and who confirmed it. */
export function takeOver(
  { form }: PlanDocument,
  fact: Fact,
  { role: by, today: on }: Pick<Surroundings, 'role' | 'today'>,
): void {
  const { kind, revision } = fact.from;
  const field = form?.field(fact.pointer);
  if (!form || !field || fact.offered === undefined || revision === undefined) return;
  field.set(fact.offered);
  form.about.note(field, { source: { kind, revision }, by, on });
}

import { askable, askableLists, type Askable } from '@wegwijs/builder';
import { isObject, memberOf, own, Texts } from '@wegwijs/definition';
import type { Desk } from '../desk.ts';
import type { DraftClause } from './condition-draft.ts';
import { blank } from './condition-draft.ts';

/** Something that a part of a condition can be about: a question, a list of rows, a condition with a name. */
export interface Subject {
  readonly kind: 'field' | 'some' | 'derived';
  readonly id: string;
  /** What a person reads and chooses by; no two are the same. */
  readonly label: string;
  readonly asks?: Askable;
}

/** All that a condition of a node can be about. @param list only the questions of the rows of this list */
export function subjectsOf({ builder, say }: Desk, id: string, list?: string): readonly Subject[] {
  const { scene } = builder;
  const texts = new Texts('nl', undefined, own(scene.definition, 'x-terms'));
  const titleOf = (one: string) => {
    const title = own(scene.node(one) ?? {}, 'title');
    return typeof title === 'string' ? texts.fill(title) : one;
  };
  const fields = askable(scene, id, list).map((asks): Subject => ({ kind: 'field', id: asks.id, label: titleOf(asks.id), asks }));
  const lists = list === undefined ? askableLists(scene, id) : [];
  const named = list === undefined ? own(scene.definition, 'x-derived') : undefined;
  const names = Object.entries(isObject(named) ? named : {}).filter(([, node]) => !isObject(node) || node['x-id'] !== id);
  const all: Subject[] = [
    ...fields,
    ...lists.map((one): Subject => ({
      kind: 'some',
      id: one,
      label: say('builder.words-about-list', { list: titleOf(one) }),
    })),
    ...names.map(([name, node]): Subject => {
      const title = memberOf(node, 'title');
      return {
        kind: 'derived',
        id: name,
        label: say('builder.words-about-named', { name: typeof title === 'string' ? title : name }),
      };
    }),
  ];
  const times = new Map<string, number>();
  for (const { label } of all) times.set(label, (times.get(label) ?? 0) + 1);
  // Two questions with the same words are told apart by what they stand in, else by their names.
  const apart = (one: Subject) => ({ ...one, label: `${one.label} (${titleOf(one.id.split('.')[0] ?? '')})` });
  const told = all.map((one) => ((times.get(one.label) ?? 0) > 1 ? apart(one) : one));
  const seen = new Set<string>();
  return told.map((one) => {
    const label = seen.has(one.label) ? `${one.label} (${one.id})` : one.label;
    seen.add(label);
    return { ...one, label };
  });
}

/** What a clause is about; of what cannot be asked any more a subject of its own, so that it is kept and shown. */
export function subjectOf(
  clause: DraftClause,
  subjects: readonly Subject[],
  labelOf: (id: string) => string,
): Subject | undefined {
  const wanted =
    'field' in clause ? clause.field : 'some' in clause ? clause.some : 'derived' in clause ? clause.derived : undefined;
  if (wanted === undefined) return undefined;
  const kind = 'field' in clause ? 'field' : 'some' in clause ? 'some' : 'derived';
  const found = subjects.find((one) => one.kind === kind && one.id === wanted);
  return found ?? { kind, id: wanted, label: labelOf(wanted) };
}

/** The clause that begins with a subject: what can be chosen without asking is chosen. */
export function clauseAbout({ kind, id, asks }: Subject): DraftClause {
  if (kind === 'derived') return { derived: id, holds: true };
  if (kind === 'some') return { some: id, holds: true, where: { clauses: [blank] } };
  return { field: id, test: asks?.tests[0] ?? 'answered' };
}

import { choose, type LibraryEntry } from '@wegwijs/definition/plan';
import { heard } from '../../scene.ts';
import type { PlanStage } from '../plan-stage.ts';
import { addRows, mayAdd } from './add-rows.ts';
import { memberNode, optionsAt } from './choices.ts';
import { translateRows } from './library-translations.ts';
import { saidEntry, type WordedEntry } from './library-words.ts';

/** The list of the plan that each kind goes to, and the view that shows it. */
export const lists = { goal: 'goals.items', activity: 'activities.items', task: 'tasks.items' } as const;

/** The entries of the publication, by their id. */
export function entriesOf({ catalogues }: PlanStage): readonly WordedEntry[] {
  return Object.entries(catalogues['library'] ?? {}).map(([id, words]) => ({ ...words, id }) as unknown as WordedEntry);
}

/** Puts an entry and what comes with it in the plan, says so, and goes there. What this role may not add stays away. */
export function takeEntry(stage: PlanStage, entry: WordedEntry, phase: string | undefined): void {
  const { scene, today, newId } = stage;
  const { form } = scene;
  const choosable = new Set(optionsAt(scene, memberNode(form, 'goals.items', 'phase')).map(({ value }) => value));
  // A phase that this gemeente does not have is not filled in.
  const library = entriesOf(stage).map((one): LibraryEntry => {
    const { phases = [], ...rest } = one;
    const known = phases.filter((each) => choosable.has(each));
    return known.length === 0 ? rest : { ...rest, phases: known };
  });
  const chosen = library.find(({ id }) => id === entry.id) ?? entry;
  const { drafts } = choose(chosen, { library, today, newId: () => newId(), ...(phase === undefined ? {} : { phase }) });
  const places = Object.values(lists).map((list) => {
    const rows = mayAdd(form, list) ? drafts.filter((draft) => `${draft.list}.items` === list).map(({ row }) => row) : [];
    const pointer = addRows(form, list, rows);
    translateRows(scene, list, rows, entriesOf(stage));
    return { list, n: rows.length, pointer };
  });
  const { first, second } = saidEntry(scene, entry, 'title');
  const n = places.reduce((sum, place) => sum + place.n, 0);
  scene.announce(heard(scene, 'library.added', { title: (first ?? second)?.text ?? '', n }));
  stage.go('plan', places.find(({ list }) => list === lists[entry.kind])?.pointer);
}

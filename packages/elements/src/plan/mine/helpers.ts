import type { Group } from '@wegwijs/form';
import type { Said, Scene } from '../../scene.ts';
import type { PlanStage } from '../plan-stage.ts';
import { answered, listAt, rowsOf, textIn } from '../sharing/list.ts';
import { answerSaid, nameSaid } from '../sharing/telling.ts';

/** The people that the plan names, as far as the role that looks sees them. */
export function people({ scene }: PlanStage): readonly Group[] {
  return rowsOf(listAt(scene.form, '/people/items'));
}

/** The row of a list with an id. */
export function rowWith(scene: Scene, pointer: string, id: string | undefined): Group | undefined {
  return id === undefined ? undefined : rowsOf(listAt(scene.form, pointer)).find((row) => (textIn(row, 'id') ?? row.key) === id);
}

/** The helper that a row names: by name, else by what this person does; undefined where it names nobody. */
export function helperOf(stage: PlanStage, row: Group, id: string, role: string): Said | undefined {
  const name = textIn(rowWith(stage.scene, '/people/items', textIn(row, id)), 'name');
  if (name !== undefined) return nameSaid(name);
  const does = answered(row, role);
  return does ? answerSaid(stage.scene, does) : undefined;
}

/** Who looks, where the plan names one person of this role; undefined where it names none, or several. */
export function myself(stage: PlanStage): Group | undefined {
  const found = people(stage).filter((row) => textIn(row, 'role') === stage.role);
  return found.length === 1 ? found[0] : undefined;
}

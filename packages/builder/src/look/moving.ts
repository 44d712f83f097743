import { at, own } from '@wegwijs/definition';
import { childrenOf, parentOf } from '../commands/siblings.ts';
import type { CommandOf } from '../commands/command.ts';
import type { Scene } from '../scene/scene.ts';

/** Where something can go next, each as a command; undefined where there is nothing on that side. */
export interface Moves {
  readonly up: CommandOf<'move'> | undefined;
  readonly down: CommandOf<'move'> | undefined;
  /** To the end of the section before the one in which it stands, and to the beginning of the next. Nothing of a section itself. */
  readonly before: CommandOf<'move'> | undefined;
  readonly next: CommandOf<'move'> | undefined;
}

/** The steps that can be asked for of a node: whether they may be made, `may` says. */
export function movesOf(scene: Scene, id: string): Moves {
  const around = parentOf(scene, id);
  const siblings = around === undefined ? [] : shownIn(scene, around);
  const place = siblings.indexOf(id);
  const to = (after: string | null, section?: string): CommandOf<'move'> => ({
    do: 'move',
    id,
    after,
    ...(section === undefined ? {} : { section }),
  });
  const sections = sectionsOf(scene).filter((one) => one !== id);
  const home = around === undefined ? -1 : sections.indexOf(around);
  const [before, next] = home < 0 ? [] : [sections[home - 1], sections[home + 1]];
  return {
    up: place > 0 ? to(siblings[place - 2] ?? null) : undefined,
    down: place >= 0 && place < siblings.length - 1 ? to(siblings[place + 1] ?? null) : undefined,
    before: before === undefined ? undefined : to(shownIn(scene, before).at(-1) ?? null, before),
    next: next === undefined ? undefined : to(null, next),
  };
}

/** The sections of a form, in the order in which they are shown. */
export function sectionsOf(scene: Scene): readonly string[] {
  const root = String(scene.definition['x-id']);
  return shownIn(scene, root).filter((id) => own(scene.node(id) ?? {}, 'x-section') === true);
}

/** The ids directly in a node, in order, without what is known about answers. */
export function shownIn(scene: Scene, id: string): readonly string[] {
  const about = own(scene.definition, 'x-about');
  const node = typeof about === 'string' ? at(scene.definition, `/properties/${about}`) : undefined;
  return childrenOf(scene, id).filter((child) => scene.node(child) !== node);
}

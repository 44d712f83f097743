import type { CommandRefusal } from '../ask/refusal.ts';
import type { Write } from '../design.ts';
import type { Scene } from '../scene/scene.ts';
import type { CommandName, CommandOf } from './command.ts';

/** Works one kind of command out to what it writes. One file each. It looks at the design; what it may not, others say. */
export type Worker<Name extends CommandName> = (scene: Scene, command: CommandOf<Name>) => readonly Write[] | CommandRefusal;

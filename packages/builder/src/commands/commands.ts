import { refusal, type CommandRefusal } from '../ask/refusal.ts';
import type { Write } from '../design.ts';
import type { Scene } from '../scene/scene.ts';
import { about, review } from './about.ts';
import { addChoice } from './add-choice.ts';
import { addField } from './add-field.ts';
import { addSection } from './add-section.ts';
import { answer } from './answer.ts';
import type { Command, CommandName, CommandOf } from './command.ts';
import { duplicate } from './duplicate.ts';
import { addEntry, removeEntry, restoreEntry, setEntry } from './entries.ts';
import { landed, move } from './move.ts';
import { moveChoice } from './move-choice.ts';
import { patch } from './patch.ts';
import { put } from './put.ts';
import { remove } from './remove.ts';
import { removeChoice } from './remove-choice.ts';
import { rename } from './rename.ts';
import { replace } from './replace.ts';
import { restore } from './restore.ts';
import { set } from './set.ts';
import { text } from './text.ts';
import type { Worker } from './worker.ts';

/** One command that is not several. */
export type Single = Exclude<Command, CommandOf<'all'>>;

const workers: { readonly [Name in Exclude<CommandName, 'all'>]: Worker<Name> } = {
  'add-field': addField,
  'add-section': addSection,
  remove,
  restore,
  move,
  duplicate,
  rename,
  replace,
  answer,
  set,
  text,
  'add-choice': addChoice,
  'remove-choice': removeChoice,
  'move-choice': moveChoice,
  switch: (_, { module, on }) => [[['layer', 'modules', module], on ?? undefined]],
  'add-entry': addEntry,
  'set-entry': setEntry,
  'remove-entry': removeEntry,
  'restore-entry': restoreEntry,
  about,
  review,
  patch,
  put,
};

/** What a command writes. */
export function workedOut(scene: Scene, command: Single): readonly Write[] | CommandRefusal {
  // A log may come from anywhere.
  if (!Object.hasOwn(workers, command.do)) return refusal('shape', command.do);
  return (workers[command.do] as Worker<CommandName>)(scene, command);
}

/** Whether a command came to what it asked, once all was worked out. */
export function came(after: Scene, command: Single): CommandRefusal | undefined {
  return command.do === 'move' || command.do === 'add-field' ? landed(after, command) : undefined;
}

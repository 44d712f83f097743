import type { Command } from '../commands/command.ts';
import type { LogEntry } from './log.ts';

/** The commands of a log that stand: what was taken back is left out, and words typed on in one text are one command. */
export function standing(log: readonly LogEntry[]): readonly Command[] {
  const done: Command[] = [];
  const undone: Command[] = [];
  for (const { what, joins } of log) {
    if (what.do === 'undo' || what.do === 'redo') {
      const [from, to] = what.do === 'undo' ? [done, undone] : [undone, done];
      to.push(...from.splice(-1));
      continue;
    }
    if (joins) done.pop();
    done.push(what);
    undone.length = 0;
  }
  return done;
}

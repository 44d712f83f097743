import type { Command } from '../commands/command.ts';

/** What was done, as it is kept: the same entries on the same start give the same design, byte for byte. */
export interface LogEntry {
  /** Who, as the host calls that person. */
  readonly by: string;
  /** When, as the host's clock says it; absent without a clock. */
  readonly on?: string;
  readonly what: Command | { readonly do: 'undo' } | { readonly do: 'redo' };
  /** Whether it goes on with what was being done, so that both are one step to undo. */
  readonly joins?: true;
}

/** One step that can be undone. */
export interface Step {
  /** What was done last in it; for a face that names it. */
  readonly command: Command;
  readonly by: string;
}

/** Whether a command goes on with another: words typed on in the same text. */
export function goesOn(before: Command | undefined, now: Command): boolean {
  if (before?.do !== 'text' || now.do !== 'text') return false;
  return before.id === now.id && before.part === now.part && before.of === now.of && before.language === now.language;
}

import { movesOf, parentOf, shownIn, type CommandOf, type Moves } from '@wegwijs/builder';
import type { Desk } from '../desk.ts';
import { titleIn } from '../told/titles.ts';

/** Moves something one step, and says where it stands now, or why it cannot go there. */
export function moveStep(desk: Desk, id: string, step: keyof Moves): void {
  const { builder, say } = desk;
  const command = movesOf(builder.scene, id)[step];
  if (command) return moveTo(desk, command);
  const title = titleIn(desk, id);
  const words = { up: 'builder.form-is-first', down: 'builder.form-is-last' } as const;
  desk.announce(step === 'up' || step === 'down' ? say(words[step], { title }) : say('builder.form-no-section'));
}

/** Puts something at a place, and says where it stands now. */
export function moveTo(desk: Desk, command: CommandOf<'move'>): void {
  const { builder, say } = desk;
  const { id } = command;
  const asked = builder.may(command);
  // It was put where it stands.
  if (!asked.may && asked.why.code === 'nothing') return;
  if (!desk.run(command).may) return;
  const around = parentOf(builder.scene, id) ?? '';
  const all = shownIn(builder.scene, around);
  const place = { n: all.indexOf(id) + 1, total: all.length };
  desk.announce(say('builder.form-moved', { title: titleIn(desk, id), section: titleIn(desk, around), ...place }));
}

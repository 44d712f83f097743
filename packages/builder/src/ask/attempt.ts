import { listingsOf, type Finding, type Json, type Refusal } from '@wegwijs/definition';
import type { Command } from '../commands/command.ts';
import { came, workedOut } from '../commands/commands.ts';
import type { Design, Write } from '../design.ts';
import { listersOf } from '../look/lists.ts';
import { mayWrite, type Person } from '../person.ts';
import type { Scene } from '../scene/scene.ts';
import { shared } from '../scene/share.ts';
import { written } from '../write.ts';
import { isRefusal, refusal, type CommandRefusal, type RefusalCode } from './refusal.ts';
import { invalid } from './valid.ts';

/** What a command makes of a scene. */
export interface Attempt {
  readonly scene: Scene;
  readonly writes: readonly Write[];
}

/**
 * Works a command out and asks all that has a say in it: the roles of the person, the rules for the file, the layers with their
 * locks. The one function behind asking and doing.
 */
export function attempt(scene: Scene, command: Command, person: Person): Attempt | CommandRefusal {
  if (command.do === 'all') return together(scene, command.commands, person);
  const writes = workedOut(scene, command);
  if (isRefusal(writes)) return writes;
  const made = writing(scene, writes, person);
  return isRefusal(made) ? made : (came(made.scene, command) ?? made);
}

/** The same for what a command was worked out to. */
export function writing(scene: Scene, writes: readonly Write[], person: Person): Attempt | CommandRefusal {
  // What was taken out and came again the same is no change.
  const design = shared(scene.design as unknown as Json, written(scene.design, writes) as unknown as Json) as unknown as Design;
  const foreign = writes.find(([way]) => !mayWrite(person, way));
  if (foreign) return refusal('role', foreign[0][2] ?? '', { params: { roles: person.roles } });
  if (design === scene.design) return refusal('nothing', '');
  const wrong = invalid(scene.ground, design, writes);
  if (wrong) return wrong;
  const next = scene.next(design, writes);
  return unfit(next) ?? refused(scene, next) ?? lockedEntry(scene, next) ?? { scene: next, writes };
}

/** One after the other, as one: all of them or none. */
function together(scene: Scene, commands: readonly Command[], person: Person): Attempt | CommandRefusal {
  let made: Attempt = { scene, writes: [] };
  for (const command of commands) {
    const next = attempt(made.scene, command, person);
    if (isRefusal(next) && next.code !== 'nothing') return next;
    if (!isRefusal(next)) made = { scene: next.scene, writes: [...made.writes, ...next.writes] };
  }
  return made.scene === scene ? refusal('nothing', '') : made;
}

/** A layer that does not fit as a whole does nothing at all. */
function unfit({ resolved, layer }: Scene): CommandRefusal | undefined {
  const found = resolved.findings.find(
    ({ code, params, severity }) => severity === 'error' && code.startsWith('layer.') && params['layer'] === layer.layer,
  );
  return found && refusal(found.code.slice('layer.'.length) as RefusalCode, layer.layer);
}

/** The first thing that the layers refuse and did not refuse before. */
function refused(before: Scene, after: Scene): CommandRefusal | undefined {
  if (after.refusals.length === 0) return undefined;
  const known = new Set(before.refusals.map(nameOf));
  const found = after.refusals.find((one) => !known.has(nameOf(one)));
  if (!found) return undefined;
  const { code, id, keyword, basis } = found;
  const holder = after.ground.inherited.origins[`${id}#x-lock`] ?? String(after.ground.base['x-id']);
  const isLock = code === 'locked' || code === 'floor' || code === 'unseen';
  return refusal(code as RefusalCode, id, {
    keyword,
    ...(basis === undefined ? {} : { basis }),
    ...(isLock ? { layer: holder } : {}),
  });
}

/** The first word of a list that the layer says anew of an entry and that stands fast there. */
function lockedEntry(before: Scene, after: Scene): CommandRefusal | undefined {
  if (before.layer.catalogues === after.layer.catalogues) return undefined;
  const known = new Set(lockedIn(before).map(({ path, params }) => `${path} ${String(params['word'])}`));
  const found = lockedIn(after).find(({ path, params }) => !known.has(`${path} ${String(params['word'])}`));
  if (!found) return undefined;
  const id = found.path.split('/').at(-1) ?? '';
  const [keyword, basis] = [String(found.params['word']), String(found.params['basis'])];
  return refusal('locked', id, { keyword, basis, layer: id.slice(0, id.lastIndexOf('.')) });
}

function lockedIn(scene: Scene): readonly Finding[] {
  const { findings } = listingsOf(listersOf(scene));
  return findings.filter(({ code, params }) => code === 'listing.locked' && params['layer'] === scene.layer.layer);
}

function nameOf({ code, id, keyword, asked }: Refusal): string {
  return `${code} ${id} ${keyword} ${JSON.stringify(asked ?? null)}`;
}
